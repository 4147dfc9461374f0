"""`autograder collect` where nothing tells whose work it is, or which of two counts: it is said, and costs nobody theirs."""

import os
import subprocess
import sys

import pytest
from classes import with_mount
from deliveries import answer_of, handed_in, notebook, students, zipped

from autograder.assignment import ASSIGNMENT, NOTEBOOK, ROOT


def test_without_times_an_earlier_attempt_is_named_and_an_instructor_has_it_count(course, collect):
    one, two = handed_in("one"), handed_in("two")
    for work in one, two, one:
        done = collect({"ada.zip": work})
    assert answer_of(course, "ada") == "two" and "an attempt before the last one" in done.stdout
    collect({"ada.zip": one}, "--received", "2026-12-03")
    assert answer_of(course, "ada") == "one"


def test_of_two_that_are_one_students_none_takes_the_place_of_the_other(course, collect):
    files = {"f/x - Bo Müller.zip": handed_in("one"), "f/y - Bo Müller.zip": handed_in("two"), "f/bo.ipynb": notebook("two")}
    for _ in range(2):
        done = collect(files, roster="student,name\nbo,Bo Müller\n")
        assert done.returncode == 1 and "are both bo's, with different work" in done.stdout
        assert answer_of(course, "bo") == "two"


@pytest.mark.parametrize("wrapper", ["", "hw/"])
def test_what_lies_loose_among_a_class_makes_it_nobodys(course, collect, wrapper):
    loose = {NOTEBOOK.name: notebook("whose?"), "checkpoints/early.safetensors": "weights", f"{ASSIGNMENT}.zip": handed_in()}
    for name, content in loose.items():
        files = {"ada.zip": handed_in(), "bo/x.ipynb": notebook(), name: content}
        done = collect({wrapper + path: inner for path, inner in files.items()})
        assert (done.returncode, students(course)) == (1, ["ada", "bo"]), done.stdout + done.stderr


def test_a_download_with_nothing_in_it_is_not_understood(course, collect, tmp_path):
    (tmp_path / "empty").mkdir()
    for done in collect(tmp_path / "empty"), collect({"__MACOSX/._x.zip": "x"}):
        assert done.returncode == 1 and "There is no file of a student's in it" in done.stdout


def test_a_full_disk_is_nobodys_delivery_at_fault(course, collect, tmp_path):
    on_full_disk = with_mount("-t tmpfs -o size=4m none", course / "gradebook")
    if not on_full_disk:
        pytest.skip("mounting is not permitted")
    large = zipped({NOTEBOOK.name: notebook(), "checkpoints/early.safetensors": os.urandom(3_000_000)})
    files = {"ada/self_attention.ipynb": notebook(), "bo/self_attention.zip": large}
    (tmp_path / "download.zip").write_bytes(zipped(files))
    done = subprocess.run(
        [*on_full_disk, sys.executable, "-m", "autograder.cli", "collect", tmp_path / "download.zip"],
        cwd=course, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "No space left on device: make room, and collect the same again." in done.stderr
    assert "ada  taken" in done.stdout and "bo" not in done.stdout
    collect(files)
    assert students(course) == ["ada", "bo"]
