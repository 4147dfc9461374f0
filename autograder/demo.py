"""The whole course in a few minutes: release, submissions, grading, feedback, scores.

Everything happens in a folder of its own, on the stand-in for CIFAR-10 and
with a few epochs, so that it runs without internet and without a GPU.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from copy import deepcopy
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode
from tqdm import tqdm

from attnlib.standin import make_standin
from autograder.assignment import ASSIGNMENT, COMPANION, NOTEBOOK, ROOT, nbgrader
from autograder.authoring.points import write_points
from autograder.checks.judging import load_rubric
from autograder.grading.reading import read_notebook
from autograder.grading.rebuilding import TEACHING, rebuild
from autograder.grading.score_table import score_table
from autograder.grading.store import Store
from autograder.sandbox.bubblewrap import require_bubblewrap

MARK = ".demo"  # in a folder that a demo made, and that the next one may replace
TRAIN_IMAGES, TEST_IMAGES, EPOCHS = 640, 200, 3
NO_NOTEBOOK = "not-a-notebook"  # the student of whom nothing can be graded

# What each student got wrong, as replacements in the reference solution's cells.
MISTAKES: dict[str, dict[str, list[tuple[str, str]]]] = {
    "channel-attention": {
        "attention": [
            ("q.transpose(1, 2) @ k", "q @ k.transpose(1, 2)"),
            ("v @ weights.transpose(1, 2)", "weights @ v"),
        ],
    },
    "hard-coded-cuda": {
        "attention": [("torch.softmax(scores, dim=-1)", "torch.softmax(scores, dim=-1).to('cuda')")],
    },
    "wrong-place": {
        "late": [
            ("    Attention(channel_2),\n    nn.ReLU(),\n", ""),
            ("    nn.Conv2d(channel_1,", "    Attention(channel_1),\n    nn.ReLU(),\n    nn.Conv2d(channel_1,"),
        ],
    },
}


def add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--directory", type=Path, default=Path("demo"), help="where it happens (default: demo)")
    parser.set_defaults(run=lambda arguments: run_demo(arguments.directory))


def run_demo(directory: Path) -> None:
    """Run the whole course in `directory`, which is made anew."""
    course = new_course(directory)
    images = course / "data" / "datasets"  # where nbgrader_config.py looks for them
    os.environ |= {"CIFAR10_DIR": str(images), "EPOCHS": str(EPOCHS), "QUICK": "0"}
    print(f"1/5  drawing {TRAIN_IMAGES + TEST_IMAGES} images for the stand-in")
    make_standin(images, TRAIN_IMAGES, TEST_IMAGES)

    print("2/5  releasing the assignment")
    nbgrader(course, "generate_assignment", ASSIGNMENT)

    print(f"3/5  students at work, {EPOCHS} epochs for each model they have to train")
    make_submissions(course)

    print(f"4/5  grading and writing feedback; {NO_NOTEBOOK} has none, which keeps nobody else from a score")
    grade(course)
    nbgrader(course, "generate_feedback", ASSIGNMENT)

    print("5/5  scores (? = a person still has to grade the written answer)\n")
    print(score_table(f"sqlite:///{course}/gradebook/gradebook.db", ASSIGNMENT))
    shown = Path(os.path.relpath(course))
    print(f"\nfeedback   {shown}/gradebook/feedback/<student>/{ASSIGNMENT}/{ASSIGNMENT}.html")
    print(f"gradebook  {shown}/gradebook/gradebook.db")
    print(f"formgrader cd {shown} && {Path(sys.executable).parent}/jupyter lab, then Nbgrader > Formgrader")


def grade(course: Path) -> None:
    """Grade the class; RuntimeError unless all have a score but the one who handed in no notebook."""
    subprocess.run([sys.executable, "-m", "autograder.cli", "grade", f"--isolation={isolation_here()}"], cwd=course)
    ungraded = sorted(Store(course / "gradebook" / "results").problems())
    if ungraded != [NO_NOTEBOOK]:
        raise RuntimeError(f"`autograder grade` should leave {NO_NOTEBOOK} alone ungraded, and left {ungraded}.")


def isolation_here() -> str:
    """The isolation to grade with: a sandbox where there can be one, else none, as the demo's students are ours."""
    try:
        require_bubblewrap()
    except RuntimeError as reason:
        print(f"     without a sandbox, for this demo only: {reason}")
        return "none"
    return "bubblewrap"


def new_course(directory: Path) -> Path:
    """An empty course folder with this course's configuration and source notebook."""
    course = directory.resolve()
    if course.exists() and any(course.iterdir()):
        if not (course / MARK).exists():
            raise FileExistsError(f"{directory} holds something other than an earlier demo: name another folder.")
        shutil.rmtree(course)
    (course / "solutions" / ASSIGNMENT).mkdir(parents=True)
    (course / MARK).touch()
    shutil.copy(ROOT / "nbgrader_config.py", course)
    for file in (NOTEBOOK, COMPANION):
        shutil.copy(ROOT / "solutions" / file, course / "solutions" / ASSIGNMENT)
    return course


def make_submissions(course: Path) -> None:
    solved = solved_notebook(course)
    reference = submission_folder(course, "reference")
    at_work(course, reference, solved)
    for student, mistakes in MISTAKES.items():
        folder = submission_folder(course, student)
        shutil.copytree(reference / "checkpoints", folder / "checkpoints")  # those that still fit spare training
        at_work(course, folder, with_mistakes(solved, mistakes))
    shutil.copy(course / "notebooks" / NOTEBOOK, submission_folder(course, "untouched-stub"))
    (submission_folder(course, NO_NOTEBOOK) / NOTEBOOK.name).write_text("My dog ate the notebook.")


def submission_folder(course: Path, student: str) -> Path:
    folder = course / "gradebook" / "submitted" / student / ASSIGNMENT
    folder.mkdir(parents=True)
    return folder


def at_work(course: Path, folder: Path, notebook: NotebookNode) -> None:
    """Put a notebook and the file that belongs beside it into a student's folder, and run all its cells there."""
    shutil.copy(course / "notebooks" / COMPANION, folder)
    nbformat.write(notebook, folder / NOTEBOOK.name)
    work_through(folder / NOTEBOOK.name)


def solved_notebook(course: Path) -> NotebookNode:
    """The released notebook, filled in as the best of students would."""
    release, source = (read_notebook(course / step / NOTEBOOK) for step in ("notebooks", "solutions"))
    write_points(source, load_rubric())
    solved, _ = rebuild(release, source)
    for cell in solved.cells:
        cell.source = re.sub(r"^ *### (BEGIN|END) SOLUTION.*\n?", "", cell.source, flags=re.MULTILINE)
    return solved


def with_mistakes(solved: NotebookNode, mistakes: dict[str, list[tuple[str, str]]]) -> NotebookNode:
    notebook = deepcopy(solved)
    cells = {cell.id: cell for cell in notebook.cells}
    for name, replacements in mistakes.items():
        for right, wrong in replacements:
            if right not in cells[name].source:
                raise ValueError(f"The solution of {name} no longer contains {right!r}: adapt MISTAKES.")
            cells[name].source = cells[name].source.replace(right, wrong)
    return notebook


def work_through(path: Path) -> None:
    """Run all cells of a notebook where it lies, as a student would, and save it."""
    notebook = nbformat.read(path, as_version=4)
    with tqdm(total=len(notebook.cells), desc=f"     {path.parent.parent.name:<18}", unit="cell") as progress:
        client = NotebookClient(
            notebook,
            resources={"metadata": {"path": str(path.parent)}},
            allow_errors=True,
            skip_cells_with_tag=TEACHING,
            extra_arguments=["--IPKernelApp.log_level=CRITICAL"],  # it warns of TCP, which stays here, and of its end
            on_cell_complete=lambda cell, cell_index: progress.update(cell_index + 1 - progress.n),
        )
        try:
            client.execute()
        except AssertionError:  # of nbclient's: on Ctrl-C it ends its kernel, and then has none to end
            raise KeyboardInterrupt from None
        progress.update(len(notebook.cells) - progress.n)
    nbformat.write(notebook, path)
