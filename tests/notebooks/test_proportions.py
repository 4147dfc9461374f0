"""The notebook in numbers: those that are published, and their aims."""

from autograder.assignment import NOTEBOOK, ROOT
from autograder.authoring.proportions import PAGE, Proportions, page
from autograder.grading.reading import read_notebook

FOUND = Proportions.of(read_notebook(ROOT / "solutions" / NOTEBOOK))


def test_the_published_numbers_are_those_of_the_notebook():
    assert PAGE.read_text(encoding="utf-8") == page(FOUND)


def test_a_student_writes_soon_reads_much_and_runs_little_that_only_serves():
    assert FOUND.cells <= 120 and FOUND.given_lines <= 450 and FOUND.written_lines >= 57
    assert FOUND.cells_before <= 30 and FOUND.lines_before <= 90
    assert FOUND.plumbing <= 0.1 and FOUND.words_per_line >= 8
    assert FOUND.drawn >= 4 and FOUND.plotted >= 12


def test_each_task_has_its_minutes_and_most_have_a_check():
    assert FOUND.timed == FOUND.exercises and FOUND.checks >= 25
