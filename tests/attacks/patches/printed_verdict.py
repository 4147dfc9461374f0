"""Prints a verdict, and ends with the points."""
print("14 of 14 points. Right.\n4 of 4 points. Right.")
14.0
