"""What no longer agrees between the notebook, the rubric and the reference: one sentence each, with the cure."""

import ast
import re
from collections.abc import Iterator
from copy import deepcopy

from nbformat import NotebookNode

from attnlib import attention, checkpoints, models
from autograder.checks import CHECKS, Rubric
from autograder.checks.rubric import BY_HAND
from autograder.grading.execution import grade_notebook

HEADING = re.compile(r"^#+ (?P<title>.+) \((?P<points>\d+) points?\)$", flags=re.MULTILINE)
VISIBLE = re.compile(r"^with checks\(\"(?P<item>\w+)\"", flags=re.MULTILINE)
REFERENCE = (attention, models, checkpoints)
RANKING = "answer.ranking"  # for which models have to be trained


def disagreements(notebook: NotebookNode, rubric: Rubric) -> list[str]:
    """Of the instructor's notebook with the rest; none where all is well."""
    return [
        *of_items(notebook, rubric),
        *of_headings(notebook),
        *of_visible_checks(notebook),
        *of_definitions(notebook),
        *of_verdicts(notebook, rubric),
    ]


def of_items(notebook: NotebookNode, rubric: Rubric) -> Iterator[str]:
    points = {name: cell.metadata.nbgrader.points for name, cell in graded_cells(notebook)}
    items = {item.id: item for item in rubric.items}
    for name in points.keys() - items.keys():
        if points[name]:
            yield f"The notebook's graded cell {name} is not in the rubric: add [{name}] to rubric.toml."
    for name, item in items.items():
        if name not in points:
            yield f"The rubric's [{name}] has no graded cell in the notebook: add the cell, or delete the item."
        elif points[name] != item.points:
            yield (
                f"The rubric gives {name} {item.points:g} points, the notebook's cell {points[name]:g}: "
                "change one of them."
            )
        if item.check not in CHECKS and item.check != BY_HAND:
            yield f"The rubric's [{name}] names the check {item.check!r}, which does not exist: add it to CHECKS."


def of_headings(notebook: NotebookNode) -> Iterator[str]:
    """A heading that names points names those of the cells up to the next such heading."""
    title, stated, found = "", 0.0, 0.0
    for cell in [*notebook.cells, NotebookNode(cell_type="markdown", source="# End (0 points)", metadata={})]:
        heading = HEADING.search(cell.source) if cell.cell_type == "markdown" else None
        if heading:
            if stated != found:
                yield f'The heading "{title}" says {stated:g} points, its cells have {found:g}: change one of them.'
            title, stated, found = heading["title"], float(heading["points"]), 0.0
        if cell.metadata.get("nbgrader", {}).get("grade"):
            found += cell.metadata.nbgrader.points


def of_visible_checks(notebook: NotebookNode) -> Iterator[str]:
    names = {name for name, _ in graded_cells(notebook)}
    for cell in notebook.cells:
        for check in VISIBLE.finditer(cell.source):
            if check["item"] not in names:
                yield f'A visible check calls itself {check["item"]}, but no graded cell has this name: rename one.'


def of_definitions(notebook: NotebookNode) -> Iterator[str]:
    reference: dict[str, str] = {}
    for module in REFERENCE:
        with open(str(module.__file__), encoding="utf-8") as file:
            reference |= definitions(file.read())
    given = definitions("\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code"))
    for name in sorted(given.keys() & reference.keys()):
        if given[name] != reference[name]:
            yield f"{name} is defined otherwise in the notebook than in attnlib: carry the change over."


def definitions(code: str) -> dict[str, str]:
    """Functions and classes of a module by name, comments and annotations aside."""
    found = {}
    for node in ast.parse(code).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            for part in ast.walk(node):
                if isinstance(part, ast.FunctionDef):
                    part.returns = None
                if isinstance(part, ast.arg):
                    part.annotation = None
            found[node.name] = ast.unparse(node)
    return found


def of_verdicts(notebook: NotebookNode, rubric: Rubric) -> Iterator[str]:
    """The notebook's own solutions get every point that can be had without checkpoints."""
    if {name for name, _ in graded_cells(notebook)} - {item.id for item in rubric.items}:
        return  # said before: there is nothing to judge these cells by
    checks = {item.id: item.check for item in rubric.items}
    for verdict in grade_notebook(deepcopy(notebook), {}, None, "none").verdicts:
        if not verdict.passed and checks[verdict.id] != RANKING:
            yield f"The notebook's own solution fails {verdict.id}: {verdict.message}"


def graded_cells(notebook: NotebookNode) -> Iterator[tuple[str, NotebookNode]]:
    for cell in notebook.cells:
        nbgrader = cell.metadata.get("nbgrader", {})
        if nbgrader.get("grade"):
            yield nbgrader["grade_id"], cell
