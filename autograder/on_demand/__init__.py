"""Grading on demand: a student hands in, and reads a verdict while it still helps."""
