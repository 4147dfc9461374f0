"""Grading one file without a gradebook: the answer for a teacher with a student's question.

What brings PyTorch along is imported where it is used, so that a kernel can start before that.
"""

import argparse
import hashlib
import io
import json
import os
import sys
import tokenize
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread, Timer
from typing import TYPE_CHECKING

from autograder.assignment import NOTEBOOK, ROOT
from autograder.grading.faults import in_one_line, noted
from autograder.grading.log import printable
from autograder.grading.options import TEST_IMAGES, add_measuring
from autograder.intake.paths import NOTEBOOKS, ends
from autograder.sandbox.bubblewrap import require_bubblewrap
from autograder.sandbox.kernel import Isolation, SandboxedKernel
from autograder.sandbox.limits import load_limits
from autograder.settings import SettingsError
from autograder.subject import SubjectError

if TYPE_CHECKING:
    from autograder.checks.verdict import Verdict

MAX_SOURCE_BYTES = 1_000_000
SECONDS_PER_STATEMENT = 5
SECONDS_OF_SILENCE = 3
COMPILER = "__import__('torch._dynamo.config')"  # which takes a second; the question about devices would import it


class OwnFault(Exception):
    """What went wrong while a submission was graded, and is not the student's: it is not graded, and loses no point."""


@contextmanager
def ours() -> Iterator[None]:
    """What is raised here is our fault, but for what says itself why nothing could be graded."""
    try:
        yield
    except (SubjectError, SettingsError):
        raise
    except Exception as error:
        raise OwnFault(in_one_line(error)) from error


@contextmanager
def waiting_for(what: str) -> Iterator[None]:
    """Says on stderr what goes on where it takes longer than a few seconds."""
    timer = Timer(SECONDS_OF_SILENCE, print, [f"autograder: {what} ..."], {"file": sys.stderr, "flush": True})
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


@dataclass(frozen=True)
class Checked:
    """What one file comes to."""

    verdicts: "list[Verdict]"
    notes: list[str] = field(default_factory=list)  # what of it was not taken, or guessed

    def as_json(self) -> str:
        keys = ("id", "points", "max_points", "passed", "message", "mistake")
        items = [{key: getattr(verdict, key) for key in keys} for verdict in self.verdicts]
        return json.dumps({"items": items, **self.totals(), "notes": self.notes}, indent=2)

    def as_text(self) -> str:
        total = self.totals()
        lines = [f"{v.points:>4g} of {v.max_points:<4g} {v.id:<24} {v.message}" for v in self.verdicts]
        return "\n".join([*self.notes, *lines, f"{total['points']:>4g} of {total['max_points']:g}"])

    def totals(self) -> dict[str, float]:
        return {key: sum(getattr(verdict, key) for verdict in self.verdicts) for key in ("points", "max_points")}


def check(path: Path, isolation: Isolation = "bubblewrap", test_images: int = TEST_IMAGES) -> Checked:
    """Verdicts on a notebook, or on a Python file with `Attention` or placements in it.

    Raises FileNotFoundError, ValueError for a file that is neither, RuntimeError where no sandbox can be made, and
    OwnFault where it is not the file's fault that it could not be graded.
    """
    if not path.is_file():
        raise FileNotFoundError(f"There is no file {path}.")
    if isolation == "bubblewrap":
        require_bubblewrap()
    if ends((path.name,), NOTEBOOKS):
        return check_notebook(path, isolation, test_images)
    if ends((path.name,), (".py",)):
        return check_python(path, isolation)
    raise ValueError(f"{path} is neither a notebook (.ipynb) nor a Python file (.py).")


def check_notebook(path: Path, isolation: Isolation, test_images: int) -> Checked:
    """Verdicts on a notebook, by the course in the working directory, or else by this package's own.

    On its accuracies too where it has checkpoints and `CIFAR10_DIR` names images.
    """
    from autograder.grading.execution import grade_submission, undisturbed
    from autograder.grading.images import load_test_data, secret_seed
    from autograder.grading.reading import read_notebook
    from autograder.grading.submissions import read_submission

    course = Path.cwd() if Path("nbgrader_config.py").exists() else ROOT
    submission = read_submission(path.parent, path.stem, course / "notebooks" / NOTEBOOK, only=path.name)
    images, data, secret = os.environ.get("CIFAR10_DIR"), None, ""
    if images and (path.parent / "checkpoints").is_dir():
        seed = secret_seed(course / "gradebook")
        data, secret = load_test_data(Path(images), test_images, seed), str(seed)
    released = read_notebook(course / "notebooks" / NOTEBOOK)
    with ours(), waiting_for(f"the cells of {path.name} run in the sandbox, and are judged"):
        result = undisturbed(lambda: grade_submission(submission, released, data, isolation, secret))
        return Checked(result.verdicts, result.trouble)


def check_python(path: Path, isolation: Isolation) -> Checked:
    """Verdicts on the modules and the placements that a Python file defines.

    One that can't be parsed is judged on all of them, and one that defines none on all but the attention.
    """
    source, limits = source_of(path), load_limits()
    Thread(target=import_module, args=["autograder.checks.judging"]).start()  # while the kernel imports PyTorch, too
    with ours(), TemporaryDirectory() as scratch, SandboxedKernel(Path(scratch), limits, isolation) as kernel:
        if "class Attention" in source:  # no other file is asked about devices
            kernel.run(COMPILER, limits.seconds_to_start)
        from autograder.checks.judging import grade, load_rubric
        from autograder.checks.source import SECTIONS, prelude, sections_of, statements

        sections = sections_of(source) or SECTIONS.keys() - {"attention"}
        kernel.run(prelude(source), limits.seconds_per_cell)
        with waiting_for(f"the statements of {path.name} run in the sandbox"):
            failed = run_statements(kernel, statements(source))
        with waiting_for(f"{path.name} is judged"):
            verdicts = grade(kernel, load_rubric(), sections=sections & {"attention"}, seed=seed_of(source))
            run_statements(kernel, failed)  # where no Attention could be built, something stands in for it now
            verdicts += grade(kernel, load_rubric(), sections=sections - {"attention"}, seed=seed_of(source))
    problems = "".join(f" {problem}" for problem in failed.values())
    return Checked([v if v.passed else v.reworded(lambda text: text + problems) for v in verdicts])


def run_statements(kernel: SandboxedKernel, sources: Iterable[str]) -> dict[str, str]:
    """Runs each statement of a file; those that failed or took too long, and what became of them."""
    failed = {}
    for source in sources:
        line = len(source) - len(source.lstrip("\n")) + 1
        for name, message in errors_of(kernel, source):
            failed[source] = f"In line {line} of the file: {name}: {message}."
    kernel.settle()
    return failed


def errors_of(kernel: SandboxedKernel, source: str) -> list[tuple[str, str]]:
    """Names and messages; a kernel that dies or hangs is an error of the statement that it ran."""
    try:
        outputs = kernel.run(source, SECONDS_PER_STATEMENT)
    except SubjectError as problem:
        return [problem.ending]
    return [(output.ename, output.evalue) for output in outputs if output.output_type == "error"]


def seed_of(source: str) -> str:
    return hashlib.sha256(source.encode()).hexdigest()


def source_of(path: Path) -> str:
    if path.stat().st_size > MAX_SOURCE_BYTES:
        raise ValueError(f"{path} is larger than {MAX_SOURCE_BYTES // 1000} kB: it should hold code alone.")
    content = path.read_bytes()
    try:
        wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
        return content.decode("utf-16" if wide else tokenize.detect_encoding(io.BytesIO(content).readline)[0])
    except (UnicodeError, LookupError, SyntaxError):  # the encoding that it names may be none, or none of text
        raise ValueError(f"{path} is not a text file in UTF-8, and names no other encoding: save it in UTF-8.") from None


def add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="a notebook, or a Python file with Attention or placements in it")
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_measuring(parser)
    parser.set_defaults(run=print_check)


def print_check(arguments: argparse.Namespace) -> bool:
    try:
        checked = check(arguments.file, arguments.isolation, arguments.test_images)
    except OwnFault as fault:
        print(f"autograder: {arguments.file} is not graded: {noted(fault, str(arguments.file))}", file=sys.stderr)
        return True
    print(checked.as_json() if arguments.json else printable(checked.as_text()))
    return False
