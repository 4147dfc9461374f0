"""The assignment's name and files, and nbgrader's commands on a course that has it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]  # the repository, or site-packages where the package is installed there
ASSIGNMENT = "self_attention"
NOTEBOOK = Path(ASSIGNMENT) / f"{ASSIGNMENT}.ipynb"
COMPANION = Path(ASSIGNMENT) / "attention_course.py"  # the module that the notebook imports, beside it


def nbgrader(course: Path, *arguments: str) -> None:
    """Run an nbgrader command in the course; its log goes to nbgrader.log."""
    with open(course / "nbgrader.log", "a") as log:
        finished = subprocess.run([sys.executable, "-m", "nbgrader", *arguments], cwd=course, stdout=log, stderr=log)
    if finished.returncode != 0:
        raise RuntimeError(f"`nbgrader {' '.join(arguments)}` failed: {course / 'nbgrader.log'} says why.")
