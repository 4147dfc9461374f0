"""Points stand in the rubric alone: what students read of them is written at release.

In the source notebook `{points of early}` stands for those of the section early; its graded cells have none.
"""

import re

from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_grade

from autograder.checks.judging import load_rubric
from autograder.checks.rubric import Rubric

PLACE = re.compile(r"\{points of (\w+)\}")


class PointsFromRubric(NbGraderPreprocessor):
    """Puts the rubric's points into cells and text."""

    def preprocess(self, nb, resources):
        write_points(nb, load_rubric())
        return nb, resources


def write_points(notebook: NotebookNode, rubric: Rubric) -> None:
    """Into the graded cells, and into the Markdown that names a section."""
    points = {item.id: item.points for item in rubric.items}
    for cell in notebook.cells:
        if is_grade(cell):
            cell.metadata.nbgrader.points = points.get(cell.metadata.nbgrader.grade_id, 0.0)
        elif cell.cell_type == "markdown":
            cell.source = PLACE.sub(lambda place: f"{rubric.sections[place[1]]:g}", cell.source)


def unknown_sections(notebook: NotebookNode, rubric: Rubric) -> list[tuple[str, str]]:
    """Cells, and the sections that they name and no item of the rubric belongs to."""
    text = [cell for cell in notebook.cells if cell.cell_type == "markdown" and not is_grade(cell)]
    return [(cell.id, name) for cell in text for name in PLACE.findall(cell.source) if name not in rubric.sections]
