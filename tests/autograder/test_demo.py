"""The folder of the demo, and the mistakes of its students. `make demo` itself runs in CI."""

import pytest

from autograder.assignment import NOTEBOOK
from autograder.demo import MISTAKES, new_course, solved_notebook, with_mistakes


def test_a_folder_with_anything_else_in_it_is_refused_and_left_alone(tmp_path):
    (tmp_path / "nbgrader_config.py").write_text("my own course")
    with pytest.raises(FileExistsError, match="holds something other than an earlier demo: name another folder"):
        new_course(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["nbgrader_config.py"]


def test_an_earlier_demo_is_replaced(tmp_path):
    leftover = new_course(tmp_path / "demo") / "gradebook"
    leftover.mkdir()
    course = new_course(tmp_path / "demo")
    assert (course / "solutions" / NOTEBOOK).exists() and not leftover.exists()


@pytest.mark.parametrize("student", MISTAKES)
def test_each_student_differs_from_the_solution_in_the_cells_of_the_mistake_only(course, student):
    solved = solved_notebook(course)
    changed = [a.id for a, b in zip(solved.cells, with_mistakes(solved, MISTAKES[student]).cells) if a != b]
    assert changed == list(MISTAKES[student])
