"""The grading side of the course: what happens before release, and what happens to submissions."""
