"""What nbgrader runs on a submission in place of its own steps."""
