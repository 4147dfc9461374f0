"""Running a submitted notebook so that nothing in it can stop the grading.

nbgrader gives up a submission whose kernel dies or hangs. Here the cell that
did it gets the blame, the cells after it are marked as not run, and everything
earned before stays earned.
"""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from nbclient.exceptions import DeadKernelError
from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.preprocessors import Execute
from nbgrader.utils import is_grade
from traitlets import Dict, Integer

from attnlib.data import load_cifar10


def error(name: str, message: str) -> NotebookNode:
    return new_output("error", ename=name, evalue=message, traceback=[f"{name}: {message}"])


class GuardedExecute(Execute):
    """nbgrader's Execute on a throw-away copy of the submission, with its failures contained."""

    timeout = Integer(300, help="Seconds that one cell may run.").tag(config=True)
    notebook_timeout = Integer(1800, help="Seconds after which no further cell is started.").tag(config=True)
    max_output_bytes = Integer(1_000_000, help="Output kept of one cell, in bytes.").tag(config=True)
    error_on_timeout = Dict(
        error("CellTimeoutError", "this cell ran too long and was interrupted: does a loop in it never end?")
    ).tag(config=True)

    def preprocess(self, nb, resources, km=None):
        require_images()
        coursedir = self.parent.parent.coursedir
        names = resources["nbgrader"]
        submission = coursedir.format_path(coursedir.submitted_directory, names["student"], names["assignment"])
        self.stopped_because = None
        self.deadline = time.monotonic() + self.notebook_timeout
        with scratch_copy(Path(submission)) as folder:
            resources["metadata"]["path"] = str(folder)
            return super().preprocess(nb, resources, km)

    def preprocess_cell(self, cell, resources, index):
        if cell.cell_type != "code":
            return cell, resources
        self.output_bytes = 0
        if time.monotonic() > self.deadline:
            self.stopped_because = f"the notebook had already run for {self.notebook_timeout} s"
        if self.stopped_because:
            cell.outputs = [error("NotRun", f"this cell was not run, because {self.stopped_because}.")]
            return cell, resources
        try:
            super().preprocess_cell(cell, resources, index)
        except DeadKernelError:
            self.stop(cell, "the kernel died", "did the code end its own process, or use up the memory?")
        except Exception as problem:  # whatever a kernel does must not end the grading
            self.stop(cell, f"the kernel no longer answered ({type(problem).__name__})", "does a loop never end?")
        if is_grade(cell):
            hide_traceback(cell)
        return cell, resources

    def stop(self, cell: NotebookNode, reason: str, hint: str) -> None:
        self.stopped_because = f"{reason} in an earlier one"
        cell.outputs.append(error("KernelStopped", f"while this cell ran, {reason}: {hint}"))

    def output(self, outs, msg, display_id, cell_index):
        if msg["msg_type"] in ("stream", "display_data"):
            self.output_bytes += len(str(msg["content"]))
            if self.output_bytes > self.max_output_bytes:
                return None
        return super().output(outs, msg, display_id, cell_index)


@cache
def require_images() -> None:
    """Fail before a student loses points for images that the grader does not have."""
    for train in (True, False):
        load_cifar10(Path(os.environ["CIFAR10_DIR"]), train)


@contextmanager
def scratch_copy(submission: Path) -> Iterator[Path]:
    """A temporary copy of a submission's own files; links and notebooks stay behind.

    nbgrader would follow a link out of the folder, into the gradebook for example.
    """

    def left_behind(folder: str, names: list[str]) -> list[str]:
        paths = [os.path.join(folder, name) for name in names]
        return [
            os.path.basename(path)
            for path in paths
            if path.endswith(".ipynb") or os.path.islink(path) or not (os.path.isfile(path) or os.path.isdir(path))
        ]

    with TemporaryDirectory(prefix="submission-") as scratch:
        shutil.copytree(submission, scratch, ignore=left_behind, dirs_exist_ok=True)
        yield Path(scratch)


def hide_traceback(cell: NotebookNode) -> None:
    """Of a failed check leave the message: its traceback would quote hidden tests."""
    for output in cell.outputs:
        if output.output_type == "error":
            output.traceback = [f"{output.ename}: {output.evalue}"]
