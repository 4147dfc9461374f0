"""Reading a notebook, and when it was handed in, from files that may be anything."""

import os
from datetime import datetime
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_notebook
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import parse_utc

from autograder.grading.log import printable

MAX_NOTEBOOK_BYTES = 20_000_000
MAX_TIME_BYTES = 100


def time_of_handing_in(coursedir: CourseDirectory, folder: str) -> datetime | None:
    """In place of CourseDirectory.get_existing_timestamp, which waits for a pipe and fails on what is no time."""
    file = Path(folder) / "timestamp.txt"
    if not os.path.lexists(file):
        return None
    try:
        if file.is_symlink() or not file.is_file() or file.stat().st_size > MAX_TIME_BYTES:
            raise ValueError
        time = file.read_text().strip()
        return parse_utc(time) if time else None
    except (ValueError, OverflowError):
        coursedir.log.warning("No time can be read from %s: the submission counts as in time.", file)
        return None


def unreadable(error: ValueError) -> NotebookNode:
    """What stands in for a notebook that can't be read, and says why."""
    return new_notebook(metadata={"unreadable": printable(str(error))})


def read_notebook(path: Path) -> NotebookNode:
    """The notebook at `path`; ValueError, in one sentence, where it is none, and OSError where it is kept from us."""
    return parsed(content_of(path), path.name)


def content_of(path: Path) -> bytes:
    if path.is_symlink() or not path.is_file():
        raise ValueError(f"{path.name} is a link or a folder, not a file: hand in the notebook itself.")
    if path.stat().st_size > MAX_NOTEBOOK_BYTES:
        raise ValueError(
            f"{path.name} is larger than {MAX_NOTEBOOK_BYTES // 1_000_000} MB: "
            "clear its outputs (Kernel, Restart Kernel and Clear Outputs) and hand it in again."
        )
    return path.read_bytes()


def parsed(content: bytes, name: str) -> NotebookNode:
    try:
        notebook = nbformat.reads(content.decode("utf-8"), as_version=4)
        notebook.cells[:]
        for ours in ("unreadable", "language"):  # nbconvert takes the other to be a text
            notebook.metadata.pop(ours, None)
    except Exception as error:  # a file that is no notebook fails nbformat in many ways
        raise ValueError(
            f"{name} is not a Jupyter notebook ({type(error).__name__}): "
            "open it in Jupyter, save it there, and hand it in again."
        ) from None
    return notebook
