"""Puts out as much as a cell may; this cell stands a hundred times in the notebook."""
print("x" * 4_000_000)
