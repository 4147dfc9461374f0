"""Grading a submission: its cells run in the sandbox, the verdicts are reached outside it.

A graded cell is not run. In its turn the check that the rubric names for it asks
the kernel what it has to know, and the verdict becomes the cell's output.
A cell that the release tags as teaching is not run either: nothing stands on it.
"""

import json
import time
from collections import Counter
from dataclasses import asdict
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.utils import is_grade, is_solution

from attnlib.standin import make_standin
from autograder.checks import ON_IMAGES, Examination, SubjectError, TestData, Verdict, judge, load_rubric
from autograder.checks.verdict import readable
from autograder.grading.reading import rebuild
from autograder.grading.scoring import VERDICT
from autograder.grading.store import Result
from autograder.grading.submissions import Submission, described_checkpoints, laid_out
from autograder.sandbox.kernel import Isolation, SandboxedKernel
from autograder.sandbox.limits import MIB, Limits, load_limits

TEACHING = "teaching"  # the tag of cells that only show or teach something; a student's own cells have no tags
TESTED = {  # the model whose accuracy is measured out here, by the id of the cell that would print it
    "vanilla-test": "vanillaModel",
    "early-test": "earlyAttention",
    "late-test": "lateAttention",
    "double-test": "doubleAttention",
    "resnet-test": "vanillaResnet",
    "resnet-attention-test": "AttentionResnet",
}

ENDS = {  # how a cell of the student's may end: the name of its error, and a hint
    "timeout": ("CellTimeoutError", "Does a loop in this cell never end?"),
    "died": ("DeadKernelError", "Did the code end its own process, or use up the memory?"),
}


def grade_submission(
    submission: Submission, released: NotebookNode, data: TestData | None, isolation: Isolation = "bubblewrap"
) -> Result:
    """The one way in which anything is graded: rebuilt on the released notebook, run, and judged.

    Without `data` the items that need test images are left out. What goes wrong in our own code is raised, and no verdict.
    """
    began = time.monotonic()
    notebook, limits = rebuild(released, submission.notebook), load_limits()
    with (
        laid_out(submission.files) as folder,
        SandboxedKernel(folder, limits, isolation, data=Path(practice_data().name) / "images") as kernel,
    ):
        sitting = Sitting(kernel, limits, data)
        for cell in (cell for cell in notebook.cells if cell.cell_type == "code"):
            cell.outputs = sitting.outputs_of(cell)
    unreadable = [f"the notebook could not be read: {submission.unreadable}"] if submission.unreadable else []
    return Result(
        student=submission.student,
        digest=submission.digest,
        notebook=nbformat.writes(notebook),
        timestamp=submission.timestamp,
        verdicts=sitting.verdicts,
        accuracies={name: found.percent for name, found in sitting.examination.measurements.found.items()},
        checkpoints=described_checkpoints(submission.files),
        seconds=time.monotonic() - began,
        trouble=[*unreadable, *(f"cells that ended in {name}: {count}" for name, count in sitting.trouble.items())],
    )


class Sitting:
    """The cells of one notebook, in their order: each is run, judged or passed over."""

    def __init__(self, kernel: SandboxedKernel, limits: Limits, data: TestData | None):
        self.kernel = kernel
        self.limits = limits
        self.data = data
        self.examination = Examination(kernel, data)
        self.items = {item.id: item for item in load_rubric().items}
        self.seconds = limits.seconds_per_notebook  # for the student's cells, not for what is asked and measured between them
        self.room = limits.notebook_output_mib * MIB
        self.verdicts: list[Verdict] = []
        self.trouble: Counter[str] = Counter()  # by the errors with which cells ended before their time

    def outputs_of(self, cell: NotebookNode) -> list[NotebookNode]:
        if is_grade(cell) and not is_solution(cell):
            return self.judged(cell)
        if cell.id in TESTED and self.data is not None:
            return [self.measured(TESTED[cell.id])]
        if TEACHING in cell.metadata.get("tags", []):
            return []
        return self.run(cell.source)

    def judged(self, cell: NotebookNode) -> list[NotebookNode]:
        """A verdict as a student reads it; the points go into the cell's metadata, where no student's code writes."""
        item = self.items[cell.metadata.nbgrader.grade_id]
        if self.data is None and item.check in ON_IMAGES:
            return []
        verdict = judge(self.examination, item)
        self.verdicts.append(verdict)
        cell.metadata[VERDICT] = asdict(verdict)
        return [printed(f"{verdict.points:g} of {verdict.max_points:g} points. {verdict.message}")]

    def measured(self, name: str) -> NotebookNode:
        """The accuracy of the submitted weights, printed, and told to the notebook for its figures and answers."""
        measurements = self.examination.measurements
        try:
            accuracy = measurements.told[name] = measurements.of(name)
            self.kernel.run(f"test_accuracy[{name!r}] = {accuracy.percent!r}", timeout=10)
        except SubjectError as problem:
            return error("NotMeasured", problem.message)
        return printed(
            f"Checking accuracy on the test set: Got {accuracy.correct} / {accuracy.total} correct ({accuracy.percent:.2f})"
        )

    def run(self, source: str) -> list[NotebookNode]:
        """A cell of the student's, while the notebook has time and room for outputs."""
        if not self.kernel.alive:
            return self.ended("NotRun", "The kernel had died in an earlier cell.")
        if self.seconds < 0:
            return self.ended("NotRun", f"The notebook had already run for {self.limits.seconds_per_notebook:g} s.")
        began = time.monotonic()
        try:
            outputs = self.kernel.run(source, self.limits.seconds_per_cell)
        except SubjectError as problem:
            outputs = self.ended(*ending(problem))
        self.seconds -= time.monotonic() - began
        self.room -= len(json.dumps(outputs))
        if self.room < 0:
            room = self.limits.notebook_output_mib
            return self.ended("NotKept", f"The notebook had put out {room} MiB before this cell ended.")
        return outputs

    def ended(self, name: str, message: str) -> list[NotebookNode]:
        self.trouble[name] += 1
        return [error(name, message)]


def outputs_of(kernel: SandboxedKernel, source: str, timeout: float) -> list[NotebookNode]:
    """What a piece of the student's code puts out; a kernel that dies or hangs is an error of that piece."""
    try:
        return kernel.run(source, timeout)
    except SubjectError as problem:
        return [error(*ending(problem))]


def ending(problem: SubjectError) -> tuple[str, str]:
    """The name of the error with which code ended, and its message."""
    name, hint = ENDS[problem.kind]
    return name, f"{problem.message} {hint}"


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
