"""The page that a student reads: what cost points and why, and below it the notebook, with what was given folded."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from nbconvert.exporters import Exporter
from nbconvert.filters import strip_ansi
from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_solution
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from traitlets import Unicode

from autograder.checks.mistakes import mistake_named
from autograder.course_settings import load_settings
from autograder.grading.export import TITLE, full_name
from autograder.grading.gradebook import Course
from autograder.grading.html import inert_markdown
from autograder.grading.pages import rendered
from autograder.grading.reading import read_notebook
from autograder.grading.rebuilding import NOTE
from autograder.grading.scoring import VERDICT
from autograder.grading.store import Result, Store
from autograder.intake.lateness import graded_attempt

MATHJAX = "https://cdnjs.cloudflare.com/ajax/libs/mathjax/2.7.7/latest.js?config=TeX-AMS_CHTML-full,Safe"  # as nbconvert
ASK = "Ask the course staff: name the item, and when it was graded."
NOT_THE_LAST = "What was handed in last could not be graded: this page is of what came before. Ask the course staff."
MAX_LINES, MAX_CHARACTERS = 20, 1500  # of an output that is not folded
MAX_TITLE = 70
FENCED = re.compile(r"^ {0,3}(```|~~~).*?(^ {0,3}\1|\Z)", re.DOTALL | re.MULTILINE)
WITHIN = re.compile(r'<a [^>]*href="#[^>]*>(.*?)</a>', re.DOTALL)  # leads nowhere here, where texts have no ids


@dataclass(frozen=True)
class Item:
    """A graded item, and what is said of it."""

    id: str
    points: float
    of: float
    waiting: bool = False  # for a person
    by_hand: bool = False  # a person gave the points, or others than the verdict
    seen: str = ""
    mistake: str = ""
    hint: str = ""

    @property
    def full(self) -> bool:
        return self.points >= self.of and not self.waiting


@dataclass(frozen=True)
class Shown:
    """An output of a cell."""

    text: str
    image: str = ""
    long: str = ""  # what stands for it while it is folded
    error: bool = False


@dataclass(frozen=True)
class Cell:
    html: str
    outputs: list[Shown] = field(default_factory=list)
    comment: str = ""
    anchor: str = ""


@dataclass(frozen=True)
class Block:
    """What stands together on the page: an answer, a verdict, a note, a cell of the student's own, or given cells."""

    kind: str
    cells: list[Cell]
    item: Item | None = None
    title: str = ""
    errors: str = ""

    @property
    def cell(self) -> Cell:
        return self.cells[0]


class FeedbackPage(Exporter):
    """In place of nbgrader's page; nbgrader's own steps before it have put points and comments into the cells."""

    output_mimetype = "text/html"
    mathjax = Unicode(MATHJAX, help="Where formulas come from; '' leaves them as they are written.").tag(config=True)

    def _file_extension_default(self) -> str:
        return ".html"

    def from_notebook_node(self, nb, resources=None, **kw):
        nb, resources = super().from_notebook_node(nb, resources, **kw)
        course = Course(resources["nbgrader"]["assignment"], self.parent.coursedir)
        return rendered("feedback.html", mathjax=self.mathjax, **page(nb, course, resources["nbgrader"])), resources


def page(nb: NotebookNode, course: Course, facts: dict[str, Any]) -> dict[str, Any]:
    """What the template shows."""
    student, settings = facts["student"], load_settings(course.root)
    items, called, handed_in, notes = graded_items(nb, course, student)
    result = Store(course.results).load(student) or Result(student)
    given = {cell.get("id") for cell in read_notebook(course.released).cells}
    blocks = list(blocks_of(nb.cells, items, given))
    with_points = [item for item in items.values() if item.of]
    waiting = [item for item in with_points if item.waiting]
    return {
        "title": TITLE,
        "student": called,
        "score": max(0.0, facts["score"]),
        "of": facts["max_score"],
        "late_penalty": facts["late_penalty"],
        "open_points": sum(item.of for item in waiting),
        "lost": [item for item in with_points if not item.full and not item.waiting],
        "waiting": waiting,
        "full": [item for item in with_points if item.full],
        "comments": [block.cell for block in blocks if block.cell.comment],
        "notes": [NOT_THE_LAST] if result.problem else list(dict.fromkeys([*notes, *result.notes])),
        "handed_in": f"{settings.local(handed_in.replace(tzinfo=UTC))} ({settings.zone})" if handed_in else "",
        "judged": result.judged,
        "ask": settings.ask or ASK,
        "blocks": blocks,
    }


def graded_items(
    nb: NotebookNode, course: Course, student: str
) -> tuple[dict[str, Item], str, datetime | None, list[str]]:
    """The graded items in the order of the notebook, what the student is called, when it was handed in, and notes on that."""
    with course.opened() as gradebook:
        submission = gradebook.find_submission(course.assignment, student)
        known = {grade.name: grade for notebook in submission.notebooks for grade in notebook.grades}
        items = {}
        for cell in filter(is_grade, nb.cells):
            identity = cell.metadata.nbgrader.grade_id
            grade, verdict = known[identity], cell.metadata.get(VERDICT, {})
            waiting = grade.auto_score is None and grade.manual_score is None and grade.max_score > 0
            by_hand = grade.manual_score is not None and grade.manual_score != grade.auto_score
            items[identity] = Item(identity, grade.score, grade.max_score, waiting, by_hand, *reasons(verdict))
        attempt = graded_attempt(submission, course.intake().record(student))
        name = full_name(submission.student)
        called = f"{name} ({student})" if name else student
        return items, called, submission.timestamp, attempt.notes if attempt else []


def reasons(verdict: dict[str, Any]) -> tuple[str, str, str]:
    """What a verdict saw, the likely mistake, and the hint; all in one of a verdict from when they were not kept apart."""
    if "seen" not in verdict:
        return verdict.get("message", ""), "", ""
    known = mistake_named(verdict["mistake"])
    return verdict["seen"], known.name if known else "", verdict["hint"]


def blocks_of(cells: Iterable[NotebookNode], items: dict[str, Item], given: set[str]) -> Iterator[Block]:
    for kind, group in groupby(cells, lambda cell: kind_of(cell, given)):
        together = list(group)
        if kind == "given":
            yield given_block(together)
            continue
        for cell in together:
            item = items.get(cell.metadata.get("nbgrader", {}).get("grade_id", ""))
            yield Block(kind, [shown_cell(cell, below=3 if item else 2)], item)


def kind_of(cell: NotebookNode, given: set[str]) -> str:
    if is_solution(cell):
        return "answer"
    if is_grade(cell):
        return "verdict"
    if cell.metadata.get(NOTE):
        return "note"
    return "given" if cell.get("id") in given else "own"


def given_block(cells: list[NotebookNode]) -> Block:
    shown = [shown_cell(cell, below=2) for cell in cells]
    ended = sum(any(output.error for output in cell.outputs) for cell in shown)
    errors = f"{ended} cell{'s' if ended > 1 else ''} ended in an error" if ended else ""
    return Block("given", shown, title=f"Given: {title_of(cells)}", errors=errors)


def title_of(cells: list[NotebookNode]) -> str:
    """The first and the last heading of given cells, or how their text begins."""
    texts = [cell.source for cell in cells if cell.cell_type == "markdown"]
    headings = [found for text in texts for found in re.findall(r"^#+ +(.+)", FENCED.sub("", text), re.MULTILINE)]
    first = re.sub(r"[*`$\\]", "", (headings or [text.partition("\n")[0] for text in texts] or ["code"])[0])
    if headings[1:]:
        return f"{first} … {headings[-1]}"
    return first if len(first) <= MAX_TITLE else f"{first[:MAX_TITLE].rsplit(' ', 1)[0]} …"


def shown_cell(cell: NotebookNode, below: int) -> Cell:
    """below: the level of the page's heading over the cell"""
    nbgrader = cell.metadata.get("nbgrader", {})
    comment = nbgrader.get("comment")
    return Cell(
        html_of(cell, below),
        [shown_output(output) for output in cell.get("outputs", [])],
        inert_markdown(comment, below) if comment else "",
        nbgrader.get("grade_id", ""),
    )


def html_of(cell: NotebookNode, below: int) -> str:
    if cell.cell_type == "markdown":
        return WITHIN.sub(r"\1", inert_markdown(cell.source, below))
    return coloured(cell.source) if cell.source.strip() else ""


def coloured(source: str) -> str:
    return highlight(source, PythonLexer(), HtmlFormatter(wrapcode=True))


def shown_output(output: NotebookNode) -> Shown:
    """An output as the grader keeps it: plain text and images alone."""
    if output.output_type == "error":
        text = strip_ansi("\n".join(output.traceback))
        return Shown(text, long=f"{output.ename}: {output.evalue}"[:200] if text.count("\n") > 2 else "", error=True)
    data = output.get("data", {})
    text = strip_ansi(output.text if output.output_type == "stream" else data.get("text/plain", ""))
    for kind in ("image/png", "image/jpeg"):
        if kind in data:
            alternative = text if text and not text.startswith("<") else "A figure that this cell has drawn"
            return Shown(alternative, f"data:{kind};base64,{data[kind]}")
    text = "\n".join(map(last_state, text.split("\n"))).rstrip()
    lines = text.count("\n") + 1
    return Shown(text, long=f"Output: {lines} lines" if lines > MAX_LINES or len(text) > MAX_CHARACTERS else "")


def last_state(line: str) -> str:
    """What a progress bar, which writes over its own line, has left there."""
    return line.rstrip("\r").rpartition("\r")[2]
