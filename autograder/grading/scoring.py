"""Scores that fail closed: a test cell earns what it states explicitly, and nothing else.

nbgrader gives full marks to a test cell without output, so that a cell which
never ran would count as passed. Here a test cell ends in its points.
"""

import ast
import math

from nbformat import NotebookNode
from nbgrader.preprocessors import SaveAutoGrades
from nbgrader.utils import determine_grade, is_solution


class SaveScores(SaveAutoGrades):
    """nbgrader's SaveAutoGrades with `score` in place of its own rule."""

    def _add_score(self, cell, resources):
        names = (cell.metadata["nbgrader"]["grade_id"], self.notebook_id, self.assignment_id, self.student_id)
        grade = self.gradebook.find_grade(*names)
        grade.auto_score = score(cell)
        unread = grade.auto_score is None and grade.max_score > 0  # an answer without points keeps nobody waiting
        grade.needs_manual_grade = grade.manual_score is not None or unread
        self.gradebook.db.commit()


def score(cell: NotebookNode) -> float | None:
    """The points of a graded cell, or None where a person has to grade it."""
    if is_solution(cell):
        return determine_grade(cell)[0]
    max_points = float(cell.metadata["nbgrader"]["points"])
    if cell.cell_type != "code" or any(output.output_type == "error" for output in cell.outputs):
        return 0.0
    results = [output for output in cell.outputs if output.output_type == "execute_result"]
    if len(results) != 1:
        return 0.0
    return min(max(stated_points(results[0]), 0.0), max_points)


def stated_points(result: NotebookNode) -> float:
    """The number a cell ended with; 0 when it is none."""
    try:
        value = ast.literal_eval(result.data["text/plain"])
    except (KeyError, TypeError, ValueError, SyntaxError):
        return 0.0
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    return float(value) if is_number else 0.0
