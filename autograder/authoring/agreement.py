"""What must agree before a release: rubric, notebook and reference. Each disagreement is a sentence with its cure."""

import ast
import inspect
from collections.abc import Iterable, Iterator, Mapping

from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_solution

from attnlib import attention, checkpoints, models
from autograder.authoring.points import unknown_sections
from autograder.checks.rubric import BY_HAND, Item, Rubric

REFERENCE = (attention, models, checkpoints)  # what the notebook shares with them reads the same there

Items = Mapping[str, Item]


def disagreements(notebook: NotebookNode, companion: str, rubric: Rubric) -> Iterator[str]:
    """A sentence for each way in which the source notebook disagrees with the rest, and students would be graded wrong.

    companion: the source of the file beside it
    """
    beside = ast.parse(companion)
    items = {item.id: item for item in rubric.items}
    graded = {cell.metadata.nbgrader.grade_id: cell for cell in notebook.cells if is_grade(cell)}
    for name in sorted(graded.keys() - items.keys()):
        yield f"rubric.toml does not know the notebook's graded cell {name}: add [{name}], or grade the cell no more."
    for name in sorted(items.keys() - graded.keys()):
        yield f"The notebook has no graded cell {name}, an item of rubric.toml: add one, or take [{name}] away."
    for name in sorted(items.keys() & graded.keys()):
        yield from about_item(items[name], graded[name])
    yield from about_visible_checks(notebook, items)
    for place, section in unknown_sections(notebook, rubric):
        yield (
            f"The notebook's cell {place} names the points of {section}, and rubric.toml has no item of that section: "
            "correct one of them."
        )
    yield from about_definitions([beside, *(tree for _, tree in parsed(notebook))])


def about_item(item: Item, cell: NotebookNode) -> Iterator[str]:
    if cell.metadata.nbgrader.points:
        yield (
            f"The notebook's cell {cell.id} has {cell.metadata.nbgrader.points:g} points: make them 0, since points stand "
            f"in rubric.toml alone, which gives {item.id} {item.points:g}."
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
    """Cells with `course.check("item")`, of an item or of a task without points."""
    for cell, tree in parsed(notebook):
        calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "course.check")
        for name in (call.args[0].value for call in calls if call.args and isinstance(call.args[0], ast.Constant)):
            if name not in items and not is_solution(cell):
                yield f"The notebook's cell {cell.id} checks {name!r}, no item of rubric.toml: correct the name."
            elif is_grade(cell) and cell.metadata.nbgrader.grade_id != name:
                own = cell.metadata.nbgrader.grade_id
                yield f"The notebook's cell {cell.id} is graded as {own} but checks {name!r}: use one name for both."


def about_definitions(trees: Iterable[ast.Module]) -> Iterator[str]:
    """Functions and classes that the notebook, or the file beside it, shares with the reference."""
    own = definitions(trees)
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
