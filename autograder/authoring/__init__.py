"""Before release: from the instructor's notebook to the students'."""
