"""The students' notebook, generated once rubric, notebook and reference agree."""

from collections.abc import Iterator

from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_locked, is_solution

from autograder.assignment import nbgrader
from autograder.authoring.agreement import disagreements
from autograder.authoring.trial import lost_points
from autograder.checks import load_rubric
from autograder.grading.gradebook import Course
from autograder.grading.reading import read_notebook
from autograder.sandbox.limits import load_limits

TOTAL = 100  # points of the assignment; another total is an instructor's right, and worth a word


def release(course: Course) -> None:
    """nbgrader's generate_assignment; RuntimeError, and nothing is released, where something does not agree."""
    source = read_notebook(course.folder("source", ".") / course.notebook)
    rubric = load_rubric()
    load_limits()
    # A notebook can be graded only by a rubric that goes with it.
    found = [
        *disagreements(source, rubric), *without_their_cells(source, course.cells_in_use())
    ] or list(lost_points(source))
    if found:
        raise RuntimeError("\n".join([f"{len(found)} to mend, nothing was released:", *found]))
    if rubric.points != TOTAL:
        print(f"The points add up to {rubric.points:g}, not {TOTAL}.")
    nbgrader(course.root, "generate_assignment", course.assignment, "--force")
    print(course.released)


def without_their_cells(source: NotebookNode, in_use: set[str]) -> Iterator[str]:
    """What would become of submissions in the gradebook; nbgrader itself finds out after it has deleted the release."""
    kinds = is_grade, is_solution, is_locked
    known = {cell.metadata.nbgrader.grade_id for cell in source.cells if any(kind(cell) for kind in kinds)}
    if in_use and in_use != known:
        yield (
            "The gradebook has submissions, whose cells nbgrader lets neither come nor go: "
            f"{', '.join(sorted(in_use ^ known))}. Take that back, or move gradebook/gradebook.db away "
            "and grade anew after the release."
        )
