"""The students' notebook, generated once rubric, notebook and reference agree."""

from autograder.authoring.agreement import disagreements
from autograder.authoring.trial import lost_points
from autograder.checks import load_rubric
from autograder.demo import nbgrader
from autograder.grading.gradebook import Course
from autograder.grading.reading import read_notebook

TOTAL = 100  # points of the assignment; another total is an instructor's right, and worth a word


def release(course: Course) -> None:
    """nbgrader's generate_assignment; RuntimeError, and nothing is released, where something does not agree."""
    source = read_notebook(course.folder("source", ".") / course.notebook)
    rubric = load_rubric()
    # A notebook can be graded only by a rubric that goes with it.
    found = list(disagreements(source, rubric)) or list(lost_points(source))
    if found:
        raise RuntimeError("\n".join([f"{len(found)} to mend, nothing was released:", *found]))
    if rubric.points != TOTAL:
        print(f"The points add up to {rubric.points:g}, not {TOTAL}.")
    nbgrader(course.root, "generate_assignment", course.assignment, "--force")
    print(course.released)
