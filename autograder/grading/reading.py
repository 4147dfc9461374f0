"""Reading a submission, whatever it is, and rebuilding it on the released notebook.

A submission may be anything: not JSON, a link, a notebook with cells missing,
doubled, edited or retagged. What is graded is always the released notebook;
the student supplies the sources of the solution cells, and cells of his own.
"""

import os
from collections import defaultdict
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import parse_utc

from autograder.grading.log import printable

MAX_NOTEBOOK_BYTES = 20_000_000
MAX_TIME_BYTES = 100
MAX_CELLS = 500  # of which the notebook itself has about a hundred
MAX_CELL_LENGTH = 20_000  # characters; to show a cell takes time that grows with the square of it


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


def rebuild(release: NotebookNode, submission: NotebookNode) -> NotebookNode:
    """The released notebook with the submission's solutions, and its extra cells in their places."""
    release = deepcopy(release)
    place = {key: index for index, cell in enumerate(release.cells) for key in identities(cell)}
    answers: dict[int, str] = {}
    extras: dict[int, list[NotebookNode]] = defaultdict(list)
    waiting: list[NotebookNode] = []  # extra cells stand before the next cell that is known
    submitted = readable_cells(submission)
    present = {cell.get("id") for cell in submitted}
    for cell in submitted:
        index = next((place[key] for key in identities(cell) if key in place), None)
        if index is None or is_copy(cell, release.cells[index], present):
            waiting.append(cell)
            continue
        extras[index] += waiting
        waiting = []
        if is_solution(release.cells[index]) and cell.source != release.cells[index].source:
            answers[index] = cell.source  # of copies of one cell, the last that was worked on counts

    cells = [unreadable_note(submission)] if "unreadable" in submission.metadata else []
    left_out = [cell for index, cell in enumerate(submission.cells) if is_too_much(index, cell)]
    if left_out:
        cells.append(left_out_note(len(left_out)))
    for index, cell in enumerate(release.cells):
        cells += map(without_metadata, extras[index])
        cells.append(cell)
        cell.source = answers.get(index, cell.source)
    cells += map(without_metadata, waiting)
    return new_notebook(cells=cells, metadata=release.metadata)


def identities(cell: NotebookNode) -> Iterator[tuple[str, str | None]]:
    """What a cell can be recognised by, the surest first."""
    nbgrader = cell.metadata.get("nbgrader")
    if isinstance(nbgrader, dict) and isinstance(nbgrader.get("grade_id"), str):
        yield "grade_id", nbgrader["grade_id"]
    yield "id", cell.get("id")
    yield "source", cell.source


def is_copy(cell: NotebookNode, original: NotebookNode, present: set[str | None]) -> bool:
    """Whether a cell repeats one that is there itself, which alone tells where it stands; of answers each copy counts."""
    return cell.get("id") != original.id and original.id in present and not is_solution(original)


def readable_cells(notebook: NotebookNode) -> list[NotebookNode]:
    """The code and markdown cells that are what nbformat says they are, as far as a grader has time for them."""
    cells = [
        cell
        for index, cell in enumerate(notebook.cells)
        if isinstance(cell, NotebookNode)
        and cell.get("cell_type") in ("code", "markdown")
        and isinstance(cell.get("source"), str)
        and not is_too_much(index, cell)
        and isinstance(cell.get("metadata"), dict)
        and isinstance(cell.get("id", ""), str)
    ]
    for cell in cells:
        cell.source = cell.source.encode(errors="replace").decode()  # half a surrogate pair could not be written
    return cells


def is_too_much(index: int, cell: NotebookNode) -> bool:
    return index >= MAX_CELLS or isinstance(cell, dict) and len(str(cell.get("source"))) > MAX_CELL_LENGTH


def is_solution(cell: NotebookNode) -> bool:
    return bool(cell.metadata.get("nbgrader", {}).get("solution"))


def without_metadata(cell: NotebookNode) -> NotebookNode:
    make = {"code": new_code_cell, "markdown": new_markdown_cell}[cell.cell_type]
    return make(cell.source)


def unreadable_note(submission: NotebookNode) -> NotebookNode:
    return new_markdown_cell(
        f"**This submission could not be read.** {submission.metadata['unreadable']} "
        "The notebook as it was released stands in its place."
    )


def left_out_note(count: int) -> NotebookNode:
    return new_markdown_cell(
        f"**{count} cells of this submission were left out:** "
        f"they have more than {MAX_CELL_LENGTH} characters, or come after the first {MAX_CELLS}."
    )
