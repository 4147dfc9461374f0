"""Courses with submissions to grade: ours, and one with plain nbgrader for comparison."""

import os
from collections.abc import Mapping
from pathlib import Path

import nbformat

from attnlib.standin import make_standin
from autograder.assignment import ASSIGNMENT, COMPANION, NOTEBOOK, nbgrader
from autograder.authoring.trial import save_checkpoints
from autograder.demo import new_course, solved_notebook, submission_folder, with_mistakes

PLAIN = """
import os, sys
os.environ["PATH"] = os.path.dirname(sys.executable) + os.pathsep + os.environ["PATH"]  # for alembic
c = get_config()
c.CourseDirectory.course_id = "plain"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "notebooks"
c.CourseDirectory.submitted_directory = "gradebook/submitted"
c.CourseDirectory.autograded_directory = "gradebook/autograded"
c.CourseDirectory.db_url = "sqlite:///gradebook/gradebook.db"
c.Execute.timeout = 600
"""
FOR_PLAIN = {  # text of the companion and its replacement: else figures use few images where GRADING
    "few = 320 if GRADING else few": "",
    "predicted, true = predictions(name)": "return",  # not from a thousand images, in a figure that nobody grades
}
IN_CHUNKS = [  # four queries at a time: not wrong, only slow
    ("weights = torch.softmax(scores, dim=-1)", "weights = [part.softmax(dim=-1) for part in scores.split(4, dim=1)]"),
    ("v @ weights.transpose(1, 2)", "torch.cat([v @ part.transpose(1, 2) for part in weights], dim=2)"),
]


def make_images(folder: Path, count: int) -> None:
    """Make test images for both graders, and turn off QUICK, with which plain nbgrader would measure on a few of them only."""
    make_standin(folder, num_train=640, num_test=count)
    os.environ |= {"CIFAR10_DIR": str(folder), "QUICK": "0"}


def make_course(folder: Path, students: Mapping[str, str], plain: bool = False) -> Path:
    """A course whose students handed in what their kind says: "empty", "right" or "slow".

    With plain nbgrader the notebook itself measures, on as many images as our grading does.
    """
    course = new_course(folder)
    if plain:
        (course / "nbgrader_config.py").write_text(PLAIN)
        (course / "gradebook").mkdir()
        companion = course / "solutions" / COMPANION
        text = companion.read_text()
        for line, instead in FOR_PLAIN.items():
            assert line in text
            text = text.replace(line, instead)
        companion.write_text(text)
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    released = nbformat.read(course / "notebooks" / NOTEBOOK, as_version=4)
    solved = solved_notebook(course)
    notebooks = {"empty": released, "right": solved, "slow": with_mistakes(solved, {"attention": IN_CHUNKS})}
    for student, kind in students.items():
        submitted = submission_folder(course, student)
        nbformat.write(notebooks[kind], submitted / NOTEBOOK.name)
        if kind != "empty":
            save_checkpoints(submitted / "checkpoints")
    return course
