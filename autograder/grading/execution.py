"""Grading a submitted notebook: its cells run in the sandbox, the verdicts are reached outside it.

A graded cell is not run. In its turn the check that the rubric names for it asks
the kernel what it has to know, and the verdict becomes the cell's output.
A cell that the release tags as teaching is not run either: nothing stands on it.
"""

import json
import os
import time
from collections import Counter
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_grade, is_solution
from traitlets import Enum, Integer

from attnlib.standin import make_standin
from autograder.checks import ON_IMAGES, Examination, SubjectError, TestData, Verdict, judge, load_rubric
from autograder.checks.verdict import readable
from autograder.grading.submissions import graded_files, laid_out, secret_of
from autograder.grading.test_data import load_test_data, secret_seed
from autograder.sandbox.kernel import Isolation, SandboxedKernel
from autograder.sandbox.limits import MIB, load_limits

TEACHING = "teaching"  # the tag of cells that only show or teach something; a student's own cells have no tags
TESTED = {  # the model whose accuracy is measured out here, by the id of the cell that would print it
    "vanilla-test": "vanillaModel",
    "early-test": "earlyAttention",
    "late-test": "lateAttention",
    "double-test": "doubleAttention",
    "resnet-test": "vanillaResnet",
    "resnet-attention-test": "AttentionResnet",
}


OURS = ("CellTimeoutError", "DeadKernelError", "NotRun", "NotKept")  # errors that say how a cell ended


class GradeInSandbox(NbGraderPreprocessor):
    """In place of nbgrader's Execute, and of the tests it would run."""

    isolation = Enum(
        ["bubblewrap", "none"], "bubblewrap", help="'none' runs students' code with your rights: for trusted code only."
    ).tag(config=True)
    test_images = Integer(2000, help="The most test images that an accuracy is measured on; 0: all there are.").tag(config=True)

    def preprocess(self, nb, resources):
        coursedir = self.parent.parent.coursedir
        names = resources["nbgrader"]
        folder = coursedir.format_path(coursedir.submitted_directory, names["student"], names["assignment"])
        seed = secret_seed(Path(coursedir.root) / "gradebook")
        data = load_test_data(Path(os.environ["CIFAR10_DIR"]), self.test_images, seed)
        grade_notebook(nb, graded_files(Path(folder)), data, self.isolation)
        handed_in = coursedir.get_existing_timestamp(folder)
        graded = Path(coursedir.format_path(coursedir.autograded_directory, names["student"], names["assignment"]))
        # Kept, so that nbgrader knows a newer submission when it comes, and finds its student for the feedback.
        (graded / "timestamp.txt").write_text(f"{handed_in} UTC" if handed_in else "")
        (graded / "submission_secret.txt").write_text(secret_of(Path(folder)))
        return nb, resources


class Graded(NamedTuple):
    """What grading a notebook found out, beside the outputs that its cells got."""

    verdicts: list[Verdict]
    accuracies: dict[str, float]  # percent, of each model that could be measured


def grade_notebook(notebook: NotebookNode, files: dict[str, bytes], data: TestData | None, isolation: Isolation) -> Graded:
    """Run a rebuilt notebook beside the files of its submission, and put a verdict into each graded cell.

    Without `data` the items that need test images are left out.
    """
    limits = load_limits()
    items = {item.id: item for item in load_rubric().items}
    verdicts: list[Verdict] = []
    with (
        laid_out(files) as folder,
        SandboxedKernel(folder, limits, isolation, data=Path(practice_data().name) / "images") as kernel,
    ):
        examination = Examination(kernel, data)
        seconds = limits.seconds_per_notebook  # for the student's cells, not for what is asked and measured between them
        room = limits.notebook_output_mib * MIB
        for cell in (cell for cell in notebook.cells if cell.cell_type == "code"):
            if is_grade(cell) and not is_solution(cell):
                item = items[cell.metadata.nbgrader.grade_id]
                if data is not None or item.check not in ON_IMAGES:
                    verdicts.append(judge(examination, item))
                    cell.outputs = shown(verdicts[-1])
            elif cell.id in TESTED and data is not None:
                cell.outputs = [measured(examination, kernel, TESTED[cell.id])]
            elif TEACHING in cell.metadata.get("tags", []):
                cell.outputs = []
            elif not kernel.alive:
                cell.outputs = [error("NotRun", "The kernel had died in an earlier cell.")]
            elif seconds < 0:
                cell.outputs = [error("NotRun", f"The notebook had already run for {limits.seconds_per_notebook} s.")]
            else:
                began = time.monotonic()
                cell.outputs = outputs_of(kernel, cell.source, limits.seconds_per_cell)
                seconds -= time.monotonic() - began
                room -= len(json.dumps(cell.outputs))
                if room < 0:
                    message = f"The notebook had put out {limits.notebook_output_mib} MiB before this cell ended."
                    cell.outputs = [error("NotKept", message)]
    return Graded(verdicts, {name: found.percent for name, found in examination.measurements.found.items()})


def outputs_of(kernel: SandboxedKernel, source: str, timeout: float) -> list[NotebookNode]:
    """What a cell of the student's puts out; a kernel that dies or hangs is an error of that cell."""
    try:
        return kernel.run(source, timeout)
    except SubjectError as problem:
        name, hint = {
            "timeout": ("CellTimeoutError", "Does a loop in this cell never end?"),
            "died": ("DeadKernelError", "Did the code end its own process, or use up the memory?"),
        }[problem.kind]
        return [error(name, f"{problem.message} {hint}")]


def measured(examination: Examination, kernel: SandboxedKernel, name: str) -> NotebookNode:
    """The accuracy of the submitted weights, printed, and told to the notebook for its figures and answers."""
    try:
        accuracy = examination.measurements.told[name] = examination.measurements.of(name)
        kernel.run(f"test_accuracy[{name!r}] = {accuracy.percent!r}", timeout=10)
    except SubjectError as problem:
        return error("NotMeasured", problem.message)
    return printed(
        f"Checking accuracy on the test set: Got {accuracy.correct} / {accuracy.total} correct ({accuracy.percent:.2f})"
    )


def shown(verdict: Verdict) -> list[NotebookNode]:
    """A verdict as a student reads it, a sentence, and as nbgrader does: the points."""
    points = new_output("execute_result", data={"text/plain": repr(verdict.points)}, execution_count=None)
    return [printed(f"{verdict.points:g} of {verdict.max_points:g} points. {verdict.message}"), points]


def trouble_in(notebook: NotebookNode) -> list[str]:
    """What kept cells of a graded notebook from their end."""
    outputs = (output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs)
    names = Counter(output.ename for output in outputs if output.output_type == "error")
    return [f"cells that ended in {name}: {names[name]}" for name in OURS if name in names]


def printed(text: str) -> NotebookNode:
    return new_output("stream", name="stdout", text=text + "\n")


def error(name: str, message: str) -> NotebookNode:
    message = readable(message)
    return new_output("error", ename=name, evalue=message, traceback=[f"{name}: {message}"])


@cache
def practice_data() -> TemporaryDirectory:
    """A folder with images for the notebook's own cells to load and show, where the real ones have no place."""
    folder = TemporaryDirectory(prefix="practice-")  # ends with this process
    images = Path(folder.name) / "images"
    make_standin(images, num_train=100, num_test=10)
    for path in (images.parent, images, *images.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)  # whatever the umask: the kernel may have another account
    return folder
