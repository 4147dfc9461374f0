"""A course whose class is graded by `autograder grade`, as a process of its own."""

import shutil
import subprocess
import sys

import nbformat
from commands import run
from nbgrader.api import Gradebook

from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.demo import isolation_here, submission_folder


def command(*options):
    return [sys.executable, "-m", *grading(*options)]


def grading(*options):
    return "autograder.cli", "grade", f"--isolation={isolation_here()}", *options


def grade(course, *options):
    return run(*grading(*options), cwd=course)


def start(course, *options):
    return subprocess.Popen(
        command(*options), cwd=course, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def results(course):
    return course / "gradebook" / "results"


def points(course, url=None):
    """The points in the gradebook, by student and item."""
    with Gradebook(url or f"sqlite:///{course}/gradebook/gradebook.db", "self-attention-for-vision") as gradebook:
        return {
            submission.student.id: {grade.name: grade.auto_score or 0 for grade in submission.notebooks[0].grades}
            for submission in gradebook.assignment_submissions(ASSIGNMENT)
        }


def scores(course):
    """The sum of points in the gradebook, by student."""
    return {student: sum(items.values()) for student, items in points(course).items()}


def submit(course, student, notebook, checkpoints=None, name=NOTEBOOK.name):
    folder = submission_folder(course, student)
    nbformat.write(notebook, folder / name)
    if checkpoints:
        shutil.copytree(checkpoints, folder / "checkpoints")
    return folder


def with_mount(options, folder):
    """A prefix to run a command with something mounted on a folder; empty where mounting is not permitted."""
    begin = ["unshare", "--mount", "sh", "-c", f'mount {options} {folder} && exec "$@"', "sh"]
    permitted = shutil.which("unshare") and not subprocess.run([*begin, "true"], capture_output=True).returncode
    return begin if permitted else []
