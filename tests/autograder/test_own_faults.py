"""What goes wrong on the grader's own side costs no student a point."""

import errno
import inspect
import os
import time
from dataclasses import replace

import nbformat
import pytest
import torch
from classes import submit
from nbformat.v4 import new_code_cell, new_notebook
from tqdm import tqdm

import autograder.grading.execution
from attnlib.attention import Attention
from attnlib.standin import make_standin
from autograder.assignment import ASSIGNMENT
from autograder.checks.accuracy import TestData
from autograder.checks.judging import Examination, judge, load_rubric
from autograder.checks.source import prelude
from autograder.demo import isolation_here, solved_notebook
from autograder.grading.execution import grade_submission
from autograder.grading.gradebook import Course
from autograder.grading.images import fingerprint, load_test_data
from autograder.grading.runner import Run
from autograder.grading.store import Store
from autograder.grading.submissions import Submission
from autograder.grading.terms import Terms, package_digest
from autograder.sandbox.limits import load_limits

ITEMS = {item.id: item for item in load_rubric().items}


class OnAFullDisk:
    """A subject whose requests can't be written, since the disk is full."""

    def ask(self, request, tensors):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("item", ["attention_shape", "early_placement", "early_accuracy", "question3_ranking"])
def test_a_full_disk_is_no_verdict(item):
    data = TestData(torch.zeros(10, 3, 32, 32), torch.zeros(10, dtype=torch.int64))
    with pytest.raises(OSError, match="No space left on device"):
        judge(Examination(OnAFullDisk(), data), ITEMS[item])


@pytest.fixture
def images(tmp_path, monkeypatch):
    make_standin(tmp_path / "images", num_train=10, num_test=30)
    monkeypatch.setenv("CIFAR10_DIR", str(tmp_path / "images"))
    return tmp_path / "images"


def terms(folder, **others):
    known = {"images": fingerprint(folder, 0, 1), "package": package_digest()}
    return Terms(**known | others, released=new_notebook(), rules="", test_images=0, seed=1, isolation="none")


def test_a_claim_that_cannot_be_laid_on_a_student_fails_that_student_alone(course, images, monkeypatch):
    monkeypatch.chdir(course)
    store = Store(course / "gradebook" / "results")
    store.claim("ada").mkdir(parents=True)
    for student in ("ada", "bo"):
        submit(course, student, solved_notebook(course))
    run = Run(Course(ASSIGNMENT), store, terms(images))
    assert [submission.student for submission in run.new(["ada", "bo"], tqdm(disable=True))] == ["bo"]
    assert "IsADirectoryError" in store.problems()["ada"]


def test_the_fingerprint_is_of_the_images_and_not_of_their_number(tmp_path, images):
    make_standin(tmp_path / "copy", num_train=10, num_test=30)
    make_standin(tmp_path / "other", num_train=10, num_test=30, seed=1)
    found = fingerprint(images, 0, 1)
    assert fingerprint(tmp_path / "copy", 0, 1) == found
    assert len({found, fingerprint(tmp_path / "other", 0, 1), fingerprint(images, 20, 1), fingerprint(images, 0, 2)}) == 4


def test_a_worker_measures_on_its_own_copy_of_the_images(images):
    assert torch.equal(terms(images).load_images().images, load_test_data(images, 0, 1).images)


@pytest.mark.parametrize("others, sentence", [
    ({"images": "other"}, "are not those of the coordinator: copy those to this machine"),
    ({"package": "other"}, "let all machines have the same version of this package"),
])
def test_a_worker_that_would_grade_otherwise_refuses(images, others, sentence):
    with pytest.raises(RuntimeError, match=sentence):
        terms(images, **others).load_images()


def test_a_worker_without_images_says_which_setting_names_them(images, monkeypatch):
    known = terms(images)
    monkeypatch.delenv("CIFAR10_DIR")
    with pytest.raises(RuntimeError, match="CIFAR10_DIR is not set"):
        known.load_images()


@pytest.mark.slow
def test_what_is_asked_between_the_cells_does_not_use_up_their_time(monkeypatch):
    monkeypatch.setattr(autograder.grading.execution, "load_limits", lambda: replace(load_limits(), seconds_per_notebook=4))
    slow = f"import time\n{inspect.getsource(Attention)}".replace("N, C, H, W = x.shape", "time.sleep(1); N, C, H, W = x.shape")
    graded = {"nbgrader": {"grade_id": "attention_formula", "grade": True, "solution": False}}
    cells = [new_code_cell(source) for source in (prelude(), slow, "print('in time')", "time.sleep(5)", "print('too late')")]
    cells.insert(2, new_code_cell("", metadata=graded))
    began = time.monotonic()
    notebook = new_notebook(cells=cells)
    result = grade_submission(Submission("ada", notebook), notebook, None, isolation_here())
    assert result.verdicts[0].passed and time.monotonic() - began > 4
    cells = nbformat.reads(result.notebook, as_version=4).cells
    assert cells[3].outputs[0].text == "in time\n" and cells[5].outputs[0].ename == "NotRun"


def test_an_error_that_a_student_can_cause_costs_the_points_all_the_same():
    class Nonsense:
        def ask(self, request, tensors):
            return {}, {}

    verdict = judge(Examination(Nonsense(), None), ITEMS["attention_shape"])
    assert verdict.points == 0 and "The answer is not what was asked for" in verdict.message
