"""Scores that fail closed: a test cell earns what its verdict says, and nothing without one.

nbgrader gives full marks to a test cell without output, so that a cell which
never ran would count as passed.
"""

from nbformat import NotebookNode
from nbgrader.preprocessors import SaveAutoGrades
from nbgrader.utils import determine_grade, is_solution

from autograder.grading.gradebook import Course
from autograder.grading.history import History

VERDICT = "verdict"  # in the metadata of a graded cell; only the released notebook's cells have any when they come to us


class SaveScores(SaveAutoGrades):
    """nbgrader's SaveAutoGrades with `score` in place of its own rule."""

    def _add_score(self, cell, resources):
        names = (cell.metadata["nbgrader"]["grade_id"], self.notebook_id, self.assignment_id, self.student_id)
        grade = self.gradebook.find_grade(*names)
        grade.auto_score = score(cell)
        unread = grade.auto_score is None and grade.max_score > 0  # an answer without points keeps nobody waiting
        grade.needs_manual_grade = not self.is_known(cell) if grade.manual_score is not None else unread
        self.gradebook.db.commit()

    def is_known(self, cell):
        """Whether it is an answer as it was when a person gave points to it, so that they need no second look."""
        if not is_solution(cell):
            return False
        course = Course(self.assignment_id, self.parent.parent.coursedir)
        return History(course.gradebook).has_seen(self.student_id, cell.metadata["nbgrader"]["grade_id"], cell.source)


def score(cell: NotebookNode) -> float | None:
    """The points of a graded cell, or None where a person has to grade it."""
    if is_solution(cell):
        return determine_grade(cell)[0]
    points = cell.metadata.get(VERDICT, {}).get("points", 0.0)
    return min(max(points, 0.0), float(cell.metadata["nbgrader"]["points"]))
