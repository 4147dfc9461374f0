"""Grading a submitted notebook: its cells run in the sandbox, the verdicts are reached outside it.

A graded cell is not run. In its turn the check that the rubric names for it asks
the kernel what it has to know, and the verdict becomes the cell's output.
"""

import json
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_grade, is_solution
from traitlets import Enum, Integer

from attnlib.standin import make_standin
from autograder.checks import ON_IMAGES, Examination, SubjectError, TestData, Verdict, judge, load_rubric
from autograder.checks.verdict import readable
from autograder.grading.test_data import load_test_data
from autograder.sandbox.kernel import SandboxedKernel
from autograder.sandbox.limits import MIB, load_limits

TESTED = {  # the model whose accuracy is measured out here, by the id of the cell that would print it
    "vanilla-test": "vanillaModel",
    "early-test": "earlyAttention",
    "late-test": "lateAttention",
    "double-test": "doubleAttention",
    "resnet-test": "vanillaResnet",
    "resnet-attention-test": "AttentionResnet",
}
GRADED_FILES = ("*.py", "checkpoints/*.safetensors")
MAX_FILES = 1000


class GradeInSandbox(NbGraderPreprocessor):
    """In place of nbgrader's Execute, and of the tests it would run."""

    isolation = Enum(
        ["bubblewrap", "none"], "bubblewrap", help="'none' runs students' code with your rights: for trusted code only."
    ).tag(config=True)
    test_images = Integer(2000, help="Test images that accuracies are measured on; 0 takes all.").tag(config=True)

    def preprocess(self, nb, resources):
        coursedir = self.parent.parent.coursedir
        names = resources["nbgrader"]
        submission = coursedir.format_path(coursedir.submitted_directory, names["student"], names["assignment"])
        data = load_test_data(Path(os.environ["CIFAR10_DIR"]), self.test_images, Path(coursedir.root) / "gradebook")
        grade_notebook(nb, Path(submission), data, self.isolation)
        handed_in = coursedir.get_existing_timestamp(submission)
        if handed_in:  # kept, so that nbgrader knows a newer submission when it comes
            graded = coursedir.format_path(coursedir.autograded_directory, names["student"], names["assignment"])
            Path(graded, "timestamp.txt").write_text(f"{handed_in} UTC")
        return nb, resources


def grade_notebook(notebook: NotebookNode, submission: Path, data: TestData | None, isolation: str) -> list[Verdict]:
    """Run a rebuilt notebook beside the files of its submission, and put a verdict into each graded cell.

    Without `data` the items that need test images are left out.
    """
    limits = load_limits()
    items = {item.id: item for item in load_rubric().items}
    verdicts = []
    with (
        graded_files(submission, limits.file_mib * MIB, limits.scratch_mib * MIB // 2) as folder,
        SandboxedKernel(folder, limits, isolation, data=Path(practice_data().name) / "images") as kernel,
    ):
        examination = Examination(kernel, data)
        deadline = time.monotonic() + limits.seconds_per_notebook
        room = limits.notebook_output_mib * MIB
        for cell in (cell for cell in notebook.cells if cell.cell_type == "code"):
            if is_grade(cell) and not is_solution(cell):
                item = items[cell.metadata.nbgrader.grade_id]
                if data is not None or item.check not in ON_IMAGES:
                    verdicts.append(judge(examination, item))
                    cell.outputs = shown(verdicts[-1])
            elif cell.id in TESTED and data is not None:
                cell.outputs = [measured(examination, kernel, TESTED[cell.id])]
            elif not kernel.alive:
                cell.outputs = [error("NotRun", "The kernel had died in an earlier cell.")]
            elif time.monotonic() > deadline:
                cell.outputs = [error("NotRun", f"The notebook had already run for {limits.seconds_per_notebook} s.")]
            else:
                cell.outputs = outputs_of(kernel, cell.source, limits.seconds_per_cell)
                room -= len(json.dumps(cell.outputs))
                if room < 0:
                    message = f"The notebook had put out {limits.notebook_output_mib} MiB before this cell ended."
                    cell.outputs = [error("NotKept", message)]
    return verdicts


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
        accuracy = examination.measurements.of(name)
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


def printed(text: str) -> NotebookNode:
    return new_output("stream", name="stdout", text=text + "\n")


def error(name: str, message: str) -> NotebookNode:
    message = readable(message)
    return new_output("error", ename=name, evalue=message, traceback=[f"{name}: {message}"])


@cache
def practice_data() -> TemporaryDirectory:
    """A folder with images for the notebook's own cells to load and show, where the real ones have no place."""
    folder = TemporaryDirectory(prefix="practice-")  # ends with this process
    make_standin(Path(folder.name) / "images", num_train=100, num_test=10)
    return folder


@contextmanager
def graded_files(submission: Path, limit: int, limit_in_all: int) -> Iterator[Path]:
    """A temporary folder with the files that are graded beside the notebook.

    A link could lead into the gradebook and is left behind. Of a file of more than
    `limit` bytes, or when all together have too many, only the name is kept, so that it
    counts as damaged: files with holes take no room until they are copied.
    """
    with TemporaryDirectory(prefix="submission-") as scratch:
        files = (file for pattern in GRADED_FILES for file in sorted(submission.glob(pattern)))
        for file in islice(files, MAX_FILES):
            copy = Path(scratch) / file.relative_to(submission)
            if file.is_file() and not any(path.is_symlink() for path in (file, file.parent)):
                copy.parent.mkdir(exist_ok=True)
                size = file.stat().st_size
                limit_in_all -= size if size <= limit else 0
                shutil.copyfile(file, copy) if size <= limit and limit_in_all >= 0 else copy.touch()
        yield Path(scratch)
