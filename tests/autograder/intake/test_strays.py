"""The slips of whoever fills gradebook/submitted by hand."""

import pytest

from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.intake.strays import strays


@pytest.mark.parametrize("path, hint", [
    ("ada.zip", "'ada.zip': it lies in no student's folder"),
    ("ada.ipynb", "it lies in no student's folder"),
    ("grades.csv", "it is no student's folder"),
    (f"ada/{NOTEBOOK.name}", "one level too high"),
    ("ada/self_attention.zip", "one level too high"),
    (f"ada/{ASSIGNMENT}/self_attention.zip", "is not unpacked"),
    (f"ada/{ASSIGNMENT}/{ASSIGNMENT}/{NOTEBOOK.name}", "one level too deep"),
    (f"ada/{ASSIGNMENT}", "is no folder"),
])
def test_what_would_be_passed_over_is_said_with_what_to_do(tmp_path, path, hint):
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_text("")
    (line,) = strays(tmp_path, ASSIGNMENT)
    assert hint in line


def test_what_is_where_it_belongs_is_no_stray(tmp_path):
    for path in f"ada/{ASSIGNMENT}/{NOTEBOOK.name}", "bo/another/another.ipynb", ".DS_Store", f"cy/{ASSIGNMENT}/notes.txt":
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("")
    assert strays(tmp_path, ASSIGNMENT) == []
    assert strays(tmp_path / "none", ASSIGNMENT) == []
