"""What starts and limits the student's kernel."""
