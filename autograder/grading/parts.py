"""The cells of a submission, as far as a grader has time for them."""

from collections.abc import Iterator
from dataclasses import dataclass

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from autograder.grading.figures import with_figures, without_figures, without_figures_in_comments
from autograder.intake.notebooks import comparable

MAX_CELLS = 500  # of which the notebook itself has about a hundred and twenty
MAX_CELL_LENGTH = 20_000  # characters, figures aside; to show a cell takes time that grows with the square of it
MAX_MERGED_LENGTH = 100_000  # of what is read at all: the whole notebook in one cell, its texts in comments, has 60,000


@dataclass(eq=False)
class Part:
    """A cell of the submission, or what was added to one."""

    name: str  # by which a student finds it
    kind: str
    source: str
    keys: tuple[tuple[str, str], ...] = ()  # what it can be recognised by, the surest first
    place: int | None = None  # of the released cell that it is
    before: int = -1  # of the last one above it that is known

    @property
    def length(self) -> int:
        return len(self.source if self.kind == "code" else without_figures(self.source))

    def as_cell(self) -> NotebookNode:
        return new_code_cell(self.source) if self.kind == "code" else new_markdown_cell(self.source)


def read_parts(submission: NotebookNode, ids: set[str]) -> tuple[list[Part], list[str]]:
    """The cells that are what nbformat says they are, as far as a grader has time for them, and notes on the others.

    ids: of the released cells, by which a cell is also called
    """
    parts, notes = [], []
    for number, cell in enumerate(submission.cells[:MAX_CELLS], start=1):
        if not is_readable(cell):
            notes.append(f"cell {number}, which is no cell of a notebook")
            continue
        source = cell.source if cell.cell_type == "code" else with_figures(cell)
        if cell.cell_type == "code" and len(source) > MAX_CELL_LENGTH:
            source = without_figures_in_comments(source)  # which a notebook's texts are in its export as Python
        source = source.encode(errors="replace").decode()  # half a surrogate pair could not be written
        keys = tuple(keys_of(cell))
        name = next((f"cell {number} ({key})" for _, key in keys if key in ids), f"cell {number}")
        if source.strip() or cell.cell_type == "code":
            parts.append(Part(name, cell.cell_type, source, keys))
    parts, too_long = up_to(MAX_MERGED_LENGTH, parts)
    notes += too_long
    if len(submission.cells) > MAX_CELLS:
        notes.append(f"{len(submission.cells) - MAX_CELLS} cells after the first {MAX_CELLS}")
    return parts, notes


def up_to(length: int, parts: list[Part]) -> tuple[list[Part], list[str]]:
    """The parts that are not too long, and notes on those that are."""
    notes = [f"{part.name}, which has more than {length:,} characters" for part in parts if part.length > length]
    return [part for part in parts if part.length <= length], notes


def is_readable(cell: object) -> bool:
    return (
        isinstance(cell, NotebookNode)
        and cell.get("cell_type") in ("code", "markdown", "raw")
        and isinstance(cell.get("source"), str)
        and isinstance(cell.get("metadata"), dict)
        and isinstance(cell.get("id", ""), str)
    )


def keys_of(cell: NotebookNode) -> Iterator[tuple[str, str]]:
    nbgrader = cell.metadata.get("nbgrader")
    if isinstance(nbgrader, dict) and isinstance(nbgrader.get("grade_id"), str):
        yield "grade_id", nbgrader["grade_id"]
    yield "id", cell.get("id", "")
    yield "source", comparable(cell.source)
