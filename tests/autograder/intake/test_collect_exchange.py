"""Attacks on the exchange, with accounts of their own, against `nbgrader collect` as it is run by the instructors' account."""

import os
import shutil
import sys
import time
from datetime import datetime

import pytest
from accounts import NUMBERS, Machine
from deliveries import answer_of, make_course, notebook, place, students

from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.grading.store import Store

COURSE = "self-attention-for-vision"
SECRET = "the seed of the test"


@pytest.fixture(scope="module")
def machine():
    made = Machine()
    yield made
    made.close()


@pytest.fixture
def hall(machine, tmp_path):
    """A course and an empty exchange."""
    made = Hall(machine, tmp_path.name)
    yield made
    made.close()


class Hall:
    def __init__(self, machine, name):
        self.machine, self.folder = machine, machine.folder / name
        self.course = make_course(self.folder / "course")
        self.inbound = self.folder / "exchange" / COURSE / "inbound"
        self.inbound.mkdir(parents=True)
        with open(self.course / "nbgrader_config.py", "a") as config:
            config.write(f"\nc.Exchange.root = {str(self.folder / 'exchange')!r}\n")
        (self.course / "gradebook" / "seed").write_text(SECRET)
        machine.give(self.folder, "grader")
        self.course.chmod(0o700)
        self.inbound.parent.parent.chmod(0o1777)
        self.inbound.chmod(0o3733)

    def close(self):
        shutil.rmtree(self.folder)

    def entry(self, owner, claimed=None, answer="class Attention: pass", time="2026-01-01 10:00:00 UTC", end="x", **files):
        """A folder of `owner` in the exchange, as `nbgrader submit` makes it, under the name of `claimed`."""
        folder = self.inbound / f"{claimed or owner}+{ASSIGNMENT}+{time}+{end}"
        folder.mkdir()
        (folder / NOTEBOOK.name).write_text(notebook(answer))
        (folder / "timestamp.txt").write_text("1999-01-01 00:00:00 UTC")
        for name, content in files.items():
            (folder / name).write_text(content)
        self.machine.give(folder, owner)
        folder.chmod(0o777)
        return folder

    def collect(self, *options):
        command = sys.executable, "-m", "nbgrader", "collect", *options, ASSIGNMENT
        return self.machine.run("grader", *command, cwd=self.course)

    def moment(self, student):
        return (place(self.course, student) / "timestamp.txt").read_text()


def test_what_a_student_hands_in_is_taken_with_the_time_of_the_file_system(hall):
    entry = hall.entry("ada", **{"submission_secret.txt": "s" * 128, "data.bin": "x"})
    done = hall.collect()
    assert done.returncode == 0, done.stderr
    assert {path.name for path in place(hall.course, "ada").iterdir()} == {
        NOTEBOOK.name, "timestamp.txt", "submission_secret.txt",
    }
    handed_in = datetime.strptime(hall.moment("ada") + "+0000", "%Y-%m-%d %H:%M:%S.%f UTC%z").timestamp()
    assert abs(handed_in - entry.stat().st_ctime) < 0.01


@pytest.mark.parametrize("content", ["/etc/passwd", "../../../../course/gradebook/seed", "dangling", NOTEBOOK.name])
def test_a_link_brings_nothing_in(hall, content):
    entry = hall.entry("mallory")
    (entry / "helper.py").symlink_to(content)
    (entry / "checkpoints").symlink_to(hall.course / "gradebook")
    done = hall.collect()
    assert done.returncode == 0, done.stderr
    assert "'helper.py' was left out: it is a link" in done.stderr
    assert [path.name for path in place(hall.course, "mallory").glob("*.py")] == []


def test_a_notebook_that_is_a_link_to_anothers_is_no_notebook(hall):
    own = hall.entry("ada")
    entry = hall.entry("mallory")
    (entry / NOTEBOOK.name).unlink()
    (entry / NOTEBOOK.name).symlink_to(own / NOTEBOOK.name)
    done = hall.collect()
    assert done.returncode == 1
    assert students(hall.course) == ["ada"]
    assert "no notebook" in done.stderr
    assert "There is no notebook in it" in Store(hall.course / "gradebook" / "results").problems()["mallory"]  # and not missing


def test_a_hard_link_to_anothers_file_is_left_out(hall):
    own = hall.entry("ada", answer="adas work")
    entry = hall.entry("mallory")
    os.link(own / NOTEBOOK.name, entry / "copied.ipynb")
    done = hall.collect()
    assert "'copied.ipynb' was left out: it belongs to somebody else" in done.stderr
    assert answer_of(hall.course, "mallory") == "class Attention: pass"


def test_nobody_hands_in_for_another(hall):
    hall.entry("ada", answer="adas own work")
    assert hall.collect().returncode == 0
    hall.entry("mallory", claimed="ada", answer="of mallory", time="2030-01-01 10:00:00 UTC")
    hall.entry("mallory", claimed="bo")
    done = hall.collect("--update")
    assert done.returncode == 1
    assert "It is not ada's: it came from the account mallory." in done.stderr
    assert answer_of(hall.course, "ada") == "adas own work"
    assert students(hall.course) == ["ada"]


@pytest.mark.parametrize("name", ["nobody at all", "eve", "<img src=x onerror=alert(1)>", "..", "=1+1", "\x1b[2Jx"])
def test_a_student_who_does_not_exist_is_not_taken_in(hall, name):
    hall.entry("mallory", claimed=name)
    done = hall.collect()
    assert done.returncode == 1
    assert students(hall.course) == []
    assert "<img" not in done.stderr and "\x1b[2J" not in done.stderr


@pytest.mark.parametrize("stop", ["dangling", "loop", "pipe", "closed", "zero", "file", "deep", "time", "plus", "bytes"])
def test_an_entry_that_nobody_can_read_stops_nobody_else(hall, stop):
    hall.entry("ada")
    entry = hall.entry("mallory", time="soon" if stop == "time" else "2026", end="x+y" if stop == "plus" else "x")
    match stop:
        case "dangling":
            (entry / "a.py").symlink_to("nowhere")
        case "loop":
            (entry / "a").symlink_to("a")
        case "pipe":
            (entry / NOTEBOOK.name).unlink()
            os.mkfifo(entry / NOTEBOOK.name)
        case "closed":
            hall.machine.give(entry, "mallory")
            entry.chmod(0)
        case "zero":
            (entry / "checkpoints").mkdir()
            (entry / "checkpoints" / "early.safetensors").symlink_to("/dev/zero")
        case "file":
            shutil.rmtree(entry)
            entry.write_text("no folder")
        case "deep":
            (entry / "/".join(["a"] * 100)).mkdir(parents=True)
        case "bytes":
            (entry / b"\xff.py".decode(errors="surrogateescape")).write_text("pass")
    done = hall.collect()
    assert "Traceback" not in done.stderr
    assert "ada" in students(hall.course)
    assert done.returncode == (stop in ("pipe", "closed", "file", "deep", "plus"))


def test_a_notebook_that_would_fill_the_memory_is_read_without_its_outputs(hall):
    bomb = '{"cells": [{"cell_type": "code", "source": "mine", "metadata": {}, "outputs": [%s]}]}' % ", ".join(["{}"] * 500_000)
    (hall.entry("mallory") / NOTEBOOK.name).write_text(bomb)
    hall.entry("ada")
    began = time.monotonic()
    assert hall.collect().returncode == 0
    assert time.monotonic() - began < 60
    assert (place(hall.course, "mallory") / NOTEBOOK.name).stat().st_size < 1000


def test_a_notebook_without_end_is_refused_and_the_others_go_on(hall):
    entry = hall.entry("mallory")
    with open(entry / NOTEBOOK.name, "w") as file:
        file.write("[" * 90_000_000)
    hall.entry("ada")
    assert hall.collect().returncode == 1
    assert students(hall.course) == ["ada"]


def test_of_several_at_once_the_last_counts(hall):
    for answer in "first", "second", "third":
        hall.entry("ada", answer=answer, time="2030" if answer == "first" else "2026", end=answer)
    assert hall.collect().returncode == 0
    assert answer_of(hall.course, "ada") == "third"


def test_a_later_submission_counts_and_each_keeps_its_notebook(hall):
    hall.entry("ada", answer="first")
    hall.collect()
    hall.entry("ada", answer="second", end="y")
    assert hall.collect().returncode == 0
    assert answer_of(hall.course, "ada") == "first"  # as nbgrader has it, without --update
    hall.collect("--update")
    assert answer_of(hall.course, "ada") == "second"
    assert len(list((hall.course / "gradebook" / "attempts" / "ada" / ASSIGNMENT).iterdir())) == 2


def test_the_time_stays_when_a_file_is_only_touched_and_moves_when_it_is_changed(hall):
    entry = hall.entry("ada")
    hall.collect()
    first = hall.moment("ada")
    os.utime(entry / NOTEBOOK.name, (0, 0))
    entry.chmod(0o755)
    hall.collect("--update")
    assert hall.moment("ada") == first
    (entry / NOTEBOOK.name).write_text(notebook("changed later"))
    os.utime(entry / NOTEBOOK.name, (0, 0))
    hall.collect("--update")
    assert hall.moment("ada") > first
    assert answer_of(hall.course, "ada") == "changed later"


def test_where_others_could_rename_what_was_handed_in_collecting_says_so(hall):
    hall.inbound.chmod(0o2733)
    assert f"chmod +t {hall.inbound}" in hall.collect().stderr


def test_the_old_door_is_shut_and_names_the_new_one(hall):
    done = hall.machine.run("grader", sys.executable, "-m", "nbgrader", "zip_collect", ASSIGNMENT, cwd=hall.course)
    assert done.returncode == 1
    assert "autograder collect DOWNLOAD" in done.stderr


def test_a_deployment_says_whose_accounts_are_whose(hall):
    with open(hall.course / "nbgrader_config.py", "a") as config:
        config.write(f"\nc.OwnersCollect.account = {{'lovelace': {NUMBERS['ada']}}}.get\n")
    hall.entry("ada", claimed="lovelace")
    hall.entry("ada")
    done = hall.collect()
    assert students(hall.course) == ["lovelace"]
    assert "There is no account ada" in done.stderr
