"""Grading a submission and a class, by way of nbgrader's gradebook, and what people read and do afterwards."""
