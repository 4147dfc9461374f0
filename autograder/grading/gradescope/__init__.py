"""Gradescope's autograder: `pack` writes the zip that an instructor uploads, `__main__` grades in its container."""
