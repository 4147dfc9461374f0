"""Grading a submission: its cells run in the sandbox, the verdicts are reached outside it.

A graded cell is not run, but for one that would print an accuracy where none can be measured. In its turn the check
that the rubric names for it asks the kernel what it has to know, and the verdict becomes the cell's output.
A cell that the release tags as teaching is not run either: nothing stands on it.
"""

import hmac
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import asdict
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.utils import is_grade, is_solution

from attnlib.standin import make_standin
from autograder.checks.accuracy import TestData
from autograder.checks.judging import ON_IMAGES, Examination, judge, load_rubric
from autograder.checks.mistakes import MISTAKES, mistake_in
from autograder.checks.source import defined
from autograder.checks.verdict import Verdict, readable
from autograder.grading.additions import imports, pieces_of
from autograder.grading.rebuilding import first_line, is_teaching, rebuild
from autograder.grading.scoring import VERDICT
from autograder.grading.store import Result
from autograder.grading.submissions import Submission, described_checkpoints, laid_out
from autograder.models import MODELS
from autograder.sandbox.kernel import Isolation, SandboxedKernel
from autograder.sandbox.limits import MIB, Limits, load_limits
from autograder.sandbox.outputs import without_our_paths
from autograder.subject import ENDS, SubjectError

TESTED = {model.cell: model.name for model in MODELS.values()}  # their accuracies are measured out here
TELL = """\
test_accuracy[{name!r}] = {percent!r}
course.recalled.update(course.recall())
course.recalled.setdefault(f"{{EPOCHS}} epochs", {{}}).setdefault({name!r}, {{}}).setdefault(str(SEED), {percent!r})
"""
MISSING = re.compile(r"'(\w+)'|\b(\w+) is not (?:built|defined)")  # the name that an error complains of


def grade_submission(
    submission: Submission,
    released: NotebookNode,
    data: TestData | None,
    isolation: Isolation = "bubblewrap",
    secret: str = "",
    limits: Limits | None = None,
) -> Result:
    """The one way in which anything is graded: rebuilt on the released notebook, run, and judged.

    Without `data` the items that need test images are left out. What goes wrong in our own code is raised, and no verdict.
    secret: of the course; without it nobody can tell what inputs and weights a submission will be checked with
    """
    began = time.monotonic()
    (notebook, not_taken), limits = rebuild(released, submission.notebook), limits or load_limits()
    seed = hmac.digest(secret.encode(), submission.digest.encode(), "sha256").hex()
    with (
        laid_out(submission.files) as folder,
        SandboxedKernel(folder, limits, isolation, data=Path(practice_data().name) / "images") as kernel,
    ):
        sitting = Sitting(kernel, limits, Examination(kernel, data, seed), {cell.id for cell in released.cells})
        for cell in (cell for cell in notebook.cells if cell.cell_type == "code"):
            cell.outputs = sitting.outputs_of(cell)
    return Result(
        student=submission.student,
        digest=submission.digest,
        seed=seed,
        notebook=nbformat.writes(notebook),
        timestamp=submission.timestamp,
        verdicts=sitting.verdicts,
        accuracies={name: found.percent for name, found in sitting.examination.measurements.found.items()},
        checkpoints=described_checkpoints(submission.files),
        seconds=time.monotonic() - began,
        trouble=troubles(submission, not_taken, sitting),
        notes=submission.notes,
        disturbed=kernel.disturbed,
        overran=kernel.overran,
    )


def undisturbed(grade: Callable[[], Result]) -> Result:
    """Grade, and once more if other work on the machine disturbed it. For callers that grade nothing else meanwhile."""
    result = grade()
    return grade() if result.disturbed else result


def troubles(submission: Submission, not_taken: list[str], sitting: "Sitting") -> list[str]:
    """What a person should know of how a submission was read and run."""
    left = [f"not taken from the notebook: {'; '.join(not_taken)}"] if not_taken else []
    ended = (f"cells that ended in {name}: {count}" for name, count in sitting.trouble.items())
    flags = (f"the accuracy of {name} was {how}" for name, how in sitting.examination.measurements.flags.items())
    return [*submission.notes, *left, *ended, *map(readable, flags)]


class Sitting:
    """The cells of one notebook, in their order: each is run, judged or passed over."""

    def __init__(self, kernel: SandboxedKernel, limits: Limits, examination: Examination, released: Collection[str]):
        self.kernel = kernel
        self.limits = limits
        self.data = examination.data
        self.examination = examination
        self.released = released  # ids of the cells that the assignment has
        self.items = {item.id: item for item in load_rubric().items}
        # Not for what is asked and measured between cells; and a student's own cells take no time from the assignment's.
        self.seconds = {True: limits.seconds_per_notebook, False: limits.seconds_per_notebook}
        self.room = limits.notebook_output_mib * MIB
        self.failures: list[tuple[Collection[str], str]] = []  # the names that a failed cell should have bound; what it said
        self.verdicts: list[Verdict] = []
        self.trouble: Counter[str] = Counter()  # by the errors with which cells ended before their time

    def outputs_of(self, cell: NotebookNode) -> list[NotebookNode]:
        judged = self.judged if is_grade(cell) and not is_solution(cell) else None
        if cell.id in TESTED and self.data is not None:
            outputs = [self.measured(TESTED[cell.id])]
        elif is_teaching(cell) or judged and cell.id not in TESTED:
            outputs = []
        else:
            outputs = self.outputs_of_its_code(cell)
        return outputs + (judged(cell) if judged else [])

    def outputs_of_its_code(self, cell: NotebookNode) -> list[NotebookNode]:
        """A cell that ended at an import of what the grader has not runs once more without that line."""
        released = cell.id in self.released
        ran = [(cell.source, self.run(cell.source, released))]
        if "ModuleNotFoundError" in map(error_in, ran[0][1]):
            pieces = pieces_of(cell.source)
            alone = [piece for piece in pieces if any(imports(piece))]
            failed = [one for one in ((piece, self.run(piece, released)) for piece in alone) if any(map(error_in, one[1]))]
            rest = "\n".join(piece for piece in pieces if piece not in alone)
            ran = [*failed, (rest, self.run(rest, released))] if failed and rest else ran
        for source, outputs in ran:
            for output in filter(error_in, outputs):
                said = f"{output.ename}: {output.evalue} (in the cell that begins with `{first_line(source)}`)"
                self.failures.append((defined(source), self.cause_of(output.evalue) or said))
        return [output for _, outputs in ran for output in outputs]

    def judged(self, cell: NotebookNode) -> list[NotebookNode]:
        """A verdict as a student reads it; the points go into the cell's metadata, where no student's code writes."""
        item = self.items[cell.metadata.nbgrader.grade_id]
        if self.data is None and item.check in ON_IMAGES:
            return []
        verdict = self.traced_back(judge(self.examination, item)).reworded(without_our_paths)
        self.verdicts.append(verdict)
        cell.metadata[VERDICT] = asdict(verdict)
        return [printed(f"{verdict.points:g} of {verdict.max_points:g} points. {verdict.message}")]

    def traced_back(self, verdict: Verdict) -> Verdict:
        """The verdict with the failure of an earlier cell that it may follow from: of the one that should have bound a name.

        Nothing follows from what is still to be written, and from what a check of the notebook says.
        """
        if verdict.kind == "died":
            ended = next((said for _, said in self.failures if said.startswith(ENDS["died"][0])), "")
            return verdict.reworded(lambda text: readable(f"{text} An earlier cell had failed: {ended}")) if ended else verdict
        if verdict.kind != "error" or verdict.mistake == "stub":
            return verdict
        others = (said for _, said in self.failures if not said.startswith("NotYet: "))
        said = self.cause_of(verdict.message) or next(others, "")
        if not said:
            return verdict
        if mistake_in(said) == "syntax":  # which a newer Python may have read
            said += f" {MISTAKES['syntax'].hint}"
        return verdict.reworded(lambda text: readable(f"{text} An earlier cell had failed: {said}"))

    def cause_of(self, message: str) -> str:
        """What the failed cell said that should have bound a name in the message; nothing where there is none."""
        missing = {name for names in MISSING.findall(message) for name in names if name}
        return next((said for names, said in self.failures if missing & set(names)), "")

    def measured(self, name: str) -> NotebookNode:
        """The accuracy of the submitted weights, printed, and told to the notebook for its figures and answers."""
        measurements = self.examination.measurements
        try:
            accuracy = measurements.of(name)
            self.kernel.run(TELL.format(name=name, percent=accuracy.percent), timeout=10)
        except SubjectError as problem:
            return error("NotMeasured", problem.message)
        return printed(
            f"Checking accuracy on the test set: Got {accuracy.correct} / {accuracy.total} correct ({accuracy.percent:.2f})"
        )

    def run(self, source: str, released: bool) -> list[NotebookNode]:
        """A cell of the notebook, while there is time and room for outputs."""
        if not self.kernel.alive:
            return self.ended("NotRun", "The kernel had died in an earlier cell.")
        if self.seconds[released] < 0:
            self.kernel.note_if_starved(self.limits.seconds_per_notebook, 0)
            whose = "The notebook" if released else "Cells that were added"
            return self.ended("NotRun", f"{whose} had already run for {self.limits.seconds_per_notebook:g} s.")
        began = time.monotonic()
        try:
            outputs = self.kernel.run(source, self.limits.seconds_per_cell)
        except SubjectError as problem:
            outputs = self.ended(*problem.ending)
        self.seconds[released] -= time.monotonic() - began
        self.kernel.settle()
        self.room -= len(json.dumps(outputs))
        if self.room < 0:
            room = self.limits.notebook_output_mib
            return self.ended("NotKept", f"The notebook had put out {room} MiB before this cell ended.")
        return outputs

    def ended(self, name: str, message: str) -> list[NotebookNode]:
        self.trouble[name] += 1
        return [error(name, message)]


def printed(text: str) -> NotebookNode:
    return new_output("stream", name="stdout", text=text + "\n")


def error_in(output: NotebookNode) -> str:
    """The name of an error that is put out; nothing where there is none."""
    return output.ename if output.output_type == "error" else ""


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
