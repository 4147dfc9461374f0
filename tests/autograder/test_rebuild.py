"""Rebuilding a submission on the released notebook, cell by cell."""

import os
from copy import deepcopy
from datetime import datetime

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.coursedir import CourseDirectory

from autograder.grading.execution import TEACHING
from autograder.grading.reading import read_notebook, rebuild, time_of_handing_in


def solution(source, grade_id="task"):
    return new_code_cell(source, id=grade_id, metadata={"nbgrader": {"grade_id": grade_id, "solution": True}})


def check(source="assert answer", grade_id="check"):
    return new_code_cell(source, id=grade_id, metadata={"nbgrader": {"grade_id": grade_id, "grade": True}})


@pytest.fixture
def release():
    given = new_code_cell("import torch", id="given")
    return new_notebook(cells=[given, solution("raise NotImplementedError"), check()])


def sources(notebook):
    return [cell.source for cell in notebook.cells]


def rebuilt(release, *cells):
    return sources(rebuild(release, new_notebook(cells=list(cells))))


def test_only_solutions_come_from_the_student(release):
    given = new_code_cell("torch = None", id="given")
    submitted = rebuilt(release, given, solution("answer = 1"), check("pass"))
    assert submitted == ["import torch", "answer = 1", "assert answer"]


def test_missing_cells_are_put_back(release):
    assert rebuilt(release) == ["import torch", "raise NotImplementedError", "assert answer"]


def test_extra_cells_keep_their_place_and_lose_their_metadata(release):
    extra = new_code_cell("helper = 1", metadata={"nbgrader": {"grade_id": "mine", "grade": True}, "tags": ["x"]})
    notebook = rebuild(release, new_notebook(cells=[release.cells[0], extra, solution("answer = 1")]))
    assert sources(notebook) == ["import torch", "helper = 1", "answer = 1", "assert answer"]
    assert notebook.cells[1].metadata == {}


def test_a_student_can_neither_set_nor_move_the_tag_of_cells_that_are_not_run_while_grading(release):
    release.cells[0].metadata["tags"] = [TEACHING]
    submitted = [new_code_cell("helper = 1"), *map(nbformat.from_dict, release.cells)]
    for cell in submitted:
        cell.metadata["tags"] = [TEACHING]
    assert [cell.metadata.get("tags") for cell in rebuild(release, new_notebook(cells=submitted)).cells] == [
        None, [TEACHING], None, None,
    ]


def test_extra_cells_at_the_end_stay_there(release):
    assert rebuilt(release, solution("answer = 1"), check(), new_markdown_cell("notes"))[-1] == "notes"


def test_of_a_cell_and_its_copy_the_one_that_was_worked_on_counts(release):
    stub = solution("raise NotImplementedError")
    assert rebuilt(release, solution("answer = 1"), stub)[1] == "answer = 1"
    assert rebuilt(release, stub, solution("answer = 1"))[1] == "answer = 1"


@pytest.mark.parametrize("copied", ["given", "check"])
def test_a_copy_of_a_given_cell_does_not_move_the_cells_before_it(copied):
    cells = [new_code_cell("import torch", id="given"), solution("raise"), check()]
    copy = deepcopy(next(cell for cell in cells if cell.id == copied))
    copy.id = "copy"
    submitted = rebuilt(new_notebook(cells=cells), cells[0], new_code_cell("helper = 1"), copy, solution("helper"), cells[2])
    assert submitted == ["import torch", "helper = 1", copy.source, "helper", "assert answer"]


def test_a_solution_that_lost_its_metadata_is_known_by_its_id(release):
    assert rebuilt(release, new_code_cell("answer = 1", id="task"))[1] == "answer = 1"


def test_a_solution_retyped_in_a_new_cell_runs_after_the_stub(release):
    assert rebuilt(release, release.cells[0], new_code_cell("answer = 1"), check()) == [
        "import torch", "raise NotImplementedError", "answer = 1", "assert answer",
    ]


def test_cells_that_are_not_what_nbformat_says_are_left_out(release):
    submission = new_notebook(cells=[solution("answer = 1")])
    submission.cells += [
        "text",
        nbformat.from_dict({"cell_type": "code"}),
        nbformat.from_dict({"cell_type": "code", "source": 3, "metadata": {}}),
        nbformat.from_dict({"cell_type": "code", "source": "x", "metadata": {"nbgrader": {"grade_id": []}}}),
    ]
    assert sources(rebuild(release, submission)) == ["import torch", "answer = 1", "assert answer", "x"]


@pytest.mark.parametrize("content", ["", "{", "[]", "3", '{"cells": 3, "nbformat": 4}', "\x00\xff"])
def test_a_file_that_is_no_notebook_is_refused_in_one_sentence(tmp_path, content):
    path = tmp_path / "work.ipynb"
    path.write_text(content, encoding="latin-1")
    with pytest.raises(ValueError, match="work.ipynb is not a Jupyter notebook .*hand it in again"):
        read_notebook(path)


def test_a_notebook_too_large_to_open_is_refused(tmp_path):
    path = tmp_path / "work.ipynb"
    with open(path, "wb") as file:
        file.truncate(500_000_000)
    with pytest.raises(ValueError, match="larger than 20 MB: clear its outputs"):
        read_notebook(path)


def test_half_a_surrogate_pair_in_a_source_can_be_written(release):
    notebook = rebuild(release, new_notebook(cells=[solution("answer = '\ud800'")]))
    nbformat.writes(notebook).encode()


def test_more_cells_than_a_grader_has_time_for_are_left_out_and_counted(release):
    extra = [new_code_cell("pass") for _ in range(2000)] + [new_code_cell("x" * 1_000_000)]
    notebook = rebuild(release, new_notebook(cells=[solution("answer = 1"), *extra]))
    assert len(notebook.cells) < 1000 and "1502 cells of this submission were left out" in notebook.cells[0].source
    assert "answer = 1" in sources(notebook)


@pytest.mark.parametrize("metadata", [{"language": 3}, {"unreadable": "<b>ours</b>"}])
def test_metadata_that_is_ours_or_that_nbconvert_trips_over_is_dropped(tmp_path, metadata):
    path = tmp_path / "work.ipynb"
    nbformat.write(new_notebook(metadata=metadata), path)
    assert read_notebook(path).metadata == {}


def test_metadata_nested_too_deeply_is_refused(tmp_path):
    path = tmp_path / "work.ipynb"
    text = nbformat.writes(new_notebook(metadata={"deep": 0}))
    path.write_text(text.replace('"deep": 0', '"deep": ' + '{"a":' * 600 + "0" + "}" * 600))
    with pytest.raises(ValueError, match="not a Jupyter notebook"):
        read_notebook(path)


@pytest.mark.parametrize("put", [os.mkfifo, os.mkdir, lambda file: os.symlink("/dev/zero", file)])
def test_what_takes_the_place_of_a_notebook_is_not_opened(tmp_path, put):
    put(tmp_path / "work.ipynb")
    with pytest.raises(ValueError, match="hand in the notebook itself"):
        read_notebook(tmp_path / "work.ipynb")


@pytest.mark.parametrize("put", [
    os.mkfifo, os.mkdir, lambda file: os.symlink("/dev/zero", file), lambda file: file.write_text("yesterday"),
    lambda file: file.write_bytes(b"\xff"), lambda file: file.write_text("2026-01-01" * 1000), lambda file: None,
])
def test_what_is_no_time_of_handing_in_is_none(tmp_path, put):
    put(tmp_path / "timestamp.txt")
    assert time_of_handing_in(CourseDirectory(), str(tmp_path)) is None


def test_the_time_of_handing_in_is_read(tmp_path):
    (tmp_path / "timestamp.txt").write_text("2026-01-02 03:04:05.000006 UTC\n")
    assert time_of_handing_in(CourseDirectory(), str(tmp_path)) == datetime(2026, 1, 2, 3, 4, 5, 6)
