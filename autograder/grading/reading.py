"""Reading a notebook, and when it was handed in, from files that may be anything."""

import json
import os
import re
import warnings
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import nbformat
from nbformat import NotebookNode
from nbformat.warnings import DuplicateCellId
from nbgrader.coursedir import CourseDirectory

from autograder.intake.notebooks import Notebook, holders_of, not_a_notebook, without_outputs
from autograder.intake.sources import Copied

MAX_TIME_BYTES = 100
KEYS = ("cell_type", "id", "source", "outputs", "execution_count", "input", "language", "level")  # of a cell
TIMES = "A time is written as 2026-11-20 23:30:00, and UTC, +01:00 or Europe/Berlin after it."
MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?) ?([+-]\d\d:?\d\d|[A-Za-z][\w/+-]*)", re.ASCII
)


def time_of_handing_in(coursedir: CourseDirectory, folder: str) -> datetime | None:
    """In place of CourseDirectory.get_existing_timestamp, which waits for a pipe and fails on what is no time."""
    file = Path(folder) / "timestamp.txt"
    if not os.path.lexists(file):
        return None
    try:
        if file.is_symlink() or not file.is_file() or file.stat().st_size > MAX_TIME_BYTES:
            raise ValueError
        time = file.read_text().strip()
        return moment_of(time).astimezone(UTC).replace(tzinfo=None) if time else None
    except (ValueError, OverflowError):
        coursedir.log.warning("No time can be read from %s: the submission counts as in time. %s", file, TIMES)
        return None


def moment_of(text: str) -> datetime:
    """A time as nbgrader writes it; ValueError for one that could be read in two ways, as 11/12 and PST can."""
    found = MOMENT.fullmatch(text)
    if not found:
        raise ValueError(TIMES)
    date, time, zone = found.groups()
    try:
        if zone[0] in "+-":
            return datetime.fromisoformat(f"{date}T{time}{zone}")
        return datetime.fromisoformat(f"{date}T{time}").replace(tzinfo=UTC if zone in ("Z", "UTC") else ZoneInfo(zone))
    except (ValueError, ZoneInfoNotFoundError, OSError):
        raise ValueError(TIMES) from None


def read_notebook(path: Path) -> NotebookNode:
    """The notebook at `path`, without outputs.

    ValueError, in one sentence, where it is none, and OSError where it is kept from us.
    """
    if path.is_symlink() or not path.is_file():
        raise ValueError(f"{path.name} is a link or a folder, not a file: hand in the notebook itself.")
    return parsed(without_outputs(Copied((path.name,), path, "")))


def lean(notebook: Notebook) -> Notebook:
    """A notebook with no more than is graded: over each MB of a list in a wrong place nbformat takes 3 GB and minutes."""
    content = json.loads(notebook.content)
    for holder in holders_of(content):
        holder["cells"] = [lean_cell(cell) for cell in holder["cells"]]
    return replace(notebook, content=json.dumps(content).encode())


def lean_cell(cell: dict[str, Any]) -> dict[str, Any]:
    kept = {key: cell[key] for key in KEYS if key in cell}
    if isinstance(kept.get("input"), list):  # format 3
        kept["input"] = "".join(part for part in kept["input"] if isinstance(part, str))
    attachments = cell.get("attachments")
    if isinstance(attachments, dict):
        kept["attachments"] = {name: files for name, files in attachments.items() if is_texts(files)}
    return kept | {"metadata": {key: value for key, value in cell["metadata"].items() if key == "nbgrader"}}


def is_texts(files: Any) -> bool:
    return isinstance(files, dict) and all(isinstance(data, str) for data in files.values())


def parsed(notebook: Notebook) -> NotebookNode:
    """The notebook in today's format. That of some years ago has cells of another class."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DuplicateCellId)  # a line each, of which a notebook may have 100,000
            return nbformat.from_dict(nbformat.reads(notebook.content.decode(), as_version=4))
    except Exception:  # a file that is no notebook fails nbformat in many ways
        raise not_a_notebook(notebook.file) from None
