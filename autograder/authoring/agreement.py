"""What must agree before a release: rubric, notebook and reference. Each disagreement is a sentence with its cure."""

import ast
import inspect
import re
from collections.abc import Iterable, Iterator, Mapping

from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_solution

from attnlib import attention, checkpoints, models
from autograder.checks import Rubric
from autograder.checks.rubric import BY_HAND, Item

REFERENCE = (attention, models, checkpoints)  # what the notebook shares with them reads the same there
HEADING = re.compile(r"^(#+) (.*?)(?: \(([\d.]+) points?\))?$", flags=re.MULTILINE)
POINTS_TABLE = re.compile(r"^\|.*\| *points *\|\n\|[-:| ]+\|\n((?:\|.*\|\n?)+)", flags=re.MULTILINE)
LAST_COLUMN = re.compile(r"\| *([\d.]+) *\|$", flags=re.MULTILINE)

Items = Mapping[str, Item]


def disagreements(notebook: NotebookNode, rubric: Rubric) -> Iterator[str]:
    """Of the source notebook with the rest: with one of these, students would be told or graded wrong."""
    items = {item.id: item for item in rubric.items}
    graded = {cell.metadata.nbgrader.grade_id: cell for cell in notebook.cells if is_grade(cell)}
    for name in sorted(graded.keys() - items.keys()):
        yield f"rubric.toml does not know the notebook's graded cell {name}: add [{name}], or grade the cell no more."
    for name in sorted(items.keys() - graded.keys()):
        yield f"The notebook has no graded cell {name}, an item of rubric.toml: add one, or take [{name}] away."
    for name in sorted(items.keys() & graded.keys()):
        yield from about_item(items[name], graded[name])
    yield from about_visible_checks(notebook, items)
    yield from about_headings(notebook)
    yield from about_tables(notebook, rubric)
    yield from about_lists(notebook, items)
    yield from about_definitions(notebook)


def about_item(item: Item, cell: NotebookNode) -> Iterator[str]:
    points = cell.metadata.nbgrader.points
    if points != item.points:
        yield (
            f"rubric.toml gives {item.id} {item.points:g} points, the notebook's cell {cell.id} {points:g}: "
            "change one of them."
        )
    if is_solution(cell) and item.check != BY_HAND:
        yield (
            f"The notebook's cell {cell.id} is an answer that a person reads, but rubric.toml names the check "
            f"{item.check!r} for {item.id}: write {BY_HAND!r} there, or grade a test cell."
        )
    elif not is_solution(cell) and item.check == BY_HAND:
        yield (
            f"rubric.toml has {item.id} graded by hand, but the notebook's cell {cell.id} is a test cell: "
            "name a check, or make it a manually graded answer."
        )


def about_visible_checks(notebook: NotebookNode, items: Items) -> Iterator[str]:
    """Cells with `with checks("item")`."""
    for cell, tree in parsed(notebook):
        calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "checks")
        for name in (call.args[0].value for call in calls if call.args and isinstance(call.args[0], ast.Constant)):
            if name not in items:
                yield f"The notebook's cell {cell.id} checks {name!r}, no item of rubric.toml: correct the name."
            elif is_grade(cell) and cell.metadata.nbgrader.grade_id != name:
                own = cell.metadata.nbgrader.grade_id
                yield f"The notebook's cell {cell.id} is graded as {own} but checks {name!r}: use one name for both."


def about_headings(notebook: NotebookNode) -> Iterator[str]:
    """Headings that promise points, and the graded cells from there to the next one of their level."""
    level, title, promised, found = 0, "", "", 0.0

    def told() -> Iterator[str]:
        if promised and float(promised) != found:
            yield (
                f'The heading "{title}" promises {promised} points, and the graded cells below it have {found:g}: '
                "change one of them."
            )

    for cell in notebook.cells:
        if is_grade(cell):
            found += cell.metadata.nbgrader.points
        elif cell.cell_type == "markdown":
            for marks, text, points in HEADING.findall(cell.source):
                if len(marks) <= level or points:
                    yield from told()
                    level, title, promised, found = len(marks), text, points, 0.0
    yield from told()


def about_tables(notebook: NotebookNode, rubric: Rubric) -> Iterator[str]:
    """Tables whose last column is headed "points"."""
    for cell in (cell for cell in notebook.cells if cell.cell_type == "markdown"):
        for rows in POINTS_TABLE.findall(cell.source):
            total = sum(map(float, LAST_COLUMN.findall(rows)))
            if total != rubric.points:
                yield (
                    f"The table in the notebook's cell {cell.id} adds up to {total:g} points, "
                    f"rubric.toml to {rubric.points:g}: correct the table."
                )


def about_lists(notebook: NotebookNode, items: Items) -> Iterator[str]:
    """Dictionaries of items and points, from which the notebook tells students what is missing."""
    listed: dict[str, float] = {}
    for cell, tree in parsed(notebook):
        for name, points in listed_points(tree, items):
            listed[name] = points
            if name not in items:
                yield f"The notebook's cell {cell.id} lists {name}, which is no item of rubric.toml: take it away."
            elif points != items[name].points:
                yield (
                    f"The notebook's cell {cell.id} lists {name} with {points:g} points, rubric.toml with "
                    f"{items[name].points:g}: change one of them."
                )
    for name in (item.id for item in items.values() if listed and item.points and item.id not in listed):
        yield f"No list in the notebook has {name}, so students are not told when it is missing: add it to one."


def listed_points(tree: ast.Module, items: Items) -> Iterator[tuple[str, float]]:
    """The entries of dictionaries that map items, and perhaps other names, to numbers."""
    for node in (node for node in ast.walk(tree) if isinstance(node, ast.Dict)):
        if all(isinstance(part, ast.Constant) for part in (*node.keys, *node.values)):
            entries = ast.literal_eval(node)
            if items.keys() & entries.keys():
                yield from entries.items()


def about_definitions(notebook: NotebookNode) -> Iterator[str]:
    """Functions and classes that the notebook shares with the reference."""
    own = definitions(tree for _, tree in parsed(notebook))
    for module in REFERENCE:
        reference = definitions([ast.parse(inspect.getsource(module))])
        for name in sorted(own.keys() & reference.keys()):
            if own[name] != reference[name]:
                yield f"{name} is defined otherwise in the notebook than in {module.__name__}: carry the change over."


def parsed(notebook: NotebookNode) -> Iterator[tuple[NotebookNode, ast.Module]]:
    """The code cells that are plain Python."""
    for cell in (cell for cell in notebook.cells if cell.cell_type == "code"):
        try:
            yield cell, ast.parse(cell.source)
        except SyntaxError:
            continue


def definitions(trees: Iterable[ast.Module]) -> dict[str, str]:
    """Functions and classes by name, comments and annotations aside."""
    found = {}
    for node in (node for tree in trees for node in tree.body):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            for part in ast.walk(node):
                if isinstance(part, ast.FunctionDef):
                    part.returns = None
                if isinstance(part, ast.arg):
                    part.annotation = None
            found[node.name] = ast.unparse(node)
    return found
