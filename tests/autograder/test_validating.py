"""`nbgrader validate` in a course: notebooks whose kernel is another machine's, and whose cells were split."""

import nbformat
import pytest
from commands import run
from nbformat.v4 import new_code_cell, new_notebook

from autograder.assignment import ROOT
from autograder.demo import new_course


def cell(source, grade_id, **kind):
    facts = {"grade": False, "solution": False, "locked": False, "task": False, "schema_version": 3} | kind
    return new_code_cell(source, metadata={"nbgrader": facts | {"grade_id": grade_id}})


@pytest.fixture
def validate(tmp_path):
    course = new_course(tmp_path / "course")

    def validate(*cells, **metadata):
        nbformat.write(new_notebook(cells=list(cells), metadata=metadata), course / "work.ipynb")
        return run("nbgrader", "validate", "work.ipynb", cwd=course)

    return validate


CONDA = {"kernelspec": {"name": "conda-env-vision-py", "display_name": "vision", "language": "python"}}
TEST = cell("assert two == 2", "test", grade=True, locked=True, points=1)


def test_a_kernel_of_another_machine_gives_way_to_pythons(validate):
    done = validate(cell("two = 1 + 1", "answer", solution=True), TEST, **CONDA)
    assert "Success! Your notebook passes all the tests." in done.stdout and "Traceback" not in done.stderr


@pytest.mark.parametrize("second, said", [("two = one + one", "Success!"), ("two = one", "The following cell failed")])
def test_a_split_cell_runs_in_its_parts(validate, second, said):
    parts = [cell(source, "answer", solution=True) for source in ("one = 1", second)]
    done = validate(*parts, TEST)
    assert said in done.stdout.replace("\n", " ") and "Traceback" not in done.stderr


@pytest.mark.parametrize("cells, metadata, said", [
    ([cell("two = 2", "answer", solution=True), TEST], CONDA, "NoSuchKernel"),
    ([cell(source, "answer", solution=True) for source in ("one = 1", "two = one")], {}, "metadata may be corrupted"),
])
def test_without_the_courses_configuration_it_says_what_the_students_page_explains(tmp_path, cells, metadata, said):
    nbformat.write(new_notebook(cells=cells, metadata=metadata), tmp_path / "work.ipynb")
    done = run("nbgrader", "validate", "work.ipynb", cwd=tmp_path)
    assert said in done.stderr and said in (ROOT / "docs" / "students.md").read_text()
