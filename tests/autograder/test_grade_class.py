"""`autograder grade`: a class in parallel, which nothing can stop and nobody gets lost from."""

import csv
import os
import re
import shutil
import signal
import sqlite3
import subprocess
from contextlib import closing, contextmanager, nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
import psutil
import pytest
from classes import command, grade, points, results, scores, start, submit, with_mount
from clusters import certificate_in, dask_cluster, wait_for
from commands import nbgrader, run
from deserved import FULL, ITEMS, WITHOUT_WEIGHTS, worth

from attnlib.standin import make_standin
from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.demo import MISTAKES, new_course, solved_notebook, submission_folder, with_mistakes
from autograder.grading.store import Result, Store

WORTH = {
    "right": FULL, "renamed": FULL, "channel": FULL - ITEMS["attention_formula"].points, "no-weights": WITHOUT_WEIGHTS,
    "much-output": worth("question1"),
}
ODD_NAMES = ("Zoë Müller", "名前", "a1")
UNGRADED = {  # by student: the reason
    "empty-folder": "There is no notebook in it: ",
    "half-a-gigabyte": "is larger than 100 MB: ",
    "a-pipe": "hand in the notebook itself",
    "<b>x": "'?b?x' is no name for a student",
    "case": "told apart by nothing but case",
    "CASE": "told apart by nothing but case",
}


@pytest.fixture(scope="module")
def klass(tmp_path_factory, released, practice, checkpoints):
    """A class as bad as it gets, graded once with two workers; the course, and what was said."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CIFAR10_DIR", practice["CIFAR10_DIR"])
        course = shutil.copytree(released, tmp_path_factory.mktemp("class") / "course (2026+)", symlinks=True)
        solved = solved_notebook(course)
        submit(course, "right", solved, checkpoints)
        submit(course, "no-weights", solved)
        submit(course, "channel", with_mistakes(solved, MISTAKES["channel-attention"]), checkpoints)
        submit(course, "renamed", solved, checkpoints, name="Assignment 4 (final).ipynb")
        for student in ODD_NAMES:
            submit(course, student, nbformat.read(course / "notebooks" / NOTEBOOK, as_version=4))
        submit(course, "much-output", one_answer_and_much_output(course))
        for student in ("<b>x", "case", "CASE"):
            submit(course, student, solved)
        submission_folder(course, "empty-folder")
        with open(submission_folder(course, "half-a-gigabyte") / NOTEBOOK.name, "wb") as file:
            file.truncate(500 << 20)
        os.mkfifo(submission_folder(course, "a-pipe") / NOTEBOOK.name)
        yield course, grade(course, "--jobs=2")


def one_answer_and_much_output(course):
    """The notebook with Question 1 answered, and so many lines of output that with them it would be too large to hand in."""
    released = nbformat.read(course / "notebooks" / NOTEBOOK, as_version=4)
    for cell, solved in zip(released.cells, solved_notebook(course).cells, strict=True):
        if cell.id == "question1":
            cell.source = solved.source
    released.cells.append(nbformat.v4.new_code_cell(r'print("\n" * 1_900_000)'))
    return released


def test_every_student_has_a_score_or_a_reason(klass):
    course, finished = klass
    assert finished.returncode == 1, finished.stdout + finished.stderr
    submitted = {folder.name for folder in (course / "gradebook" / "submitted").iterdir()}
    assert scores(course).keys() == submitted - UNGRADED.keys()
    assert f"{len(submitted) - len(UNGRADED)} graded, {len(UNGRADED)} failed, 0 unchanged" in finished.stdout


def test_the_scores_are_those_that_the_work_deserves(klass):
    found = scores(klass[0])
    assert [found.pop(student) for student in WORTH] == list(WORTH.values())
    assert set(found.values()) == {0}


@pytest.fixture(scope="module")
def reported(klass):
    """The rows of the report."""
    run("autograder.cli", "report", "--csv", cwd=klass[0])
    return [*csv.DictReader((klass[0] / "gradebook" / "report.csv").read_text(encoding="utf-8-sig").splitlines())]


@pytest.mark.parametrize("student", UNGRADED)
def test_why_somebody_is_not_graded_is_said_on_record_and_in_the_report(klass, reported, student):
    course, finished = klass
    assert UNGRADED[student] in Store(results(course)).load(student).problem
    assert UNGRADED[student] in finished.stdout
    (row,) = [row for row in reported if row["student"] == student]
    assert UNGRADED[student] in row["problem"] and row["points"] == ""


def test_of_much_output_the_gradebook_keeps_the_beginning(klass):
    autograded = nbformat.read(klass[0] / "gradebook" / "autograded" / "much-output" / NOTEBOOK, as_version=4)
    assert len(autograded.cells[-1].outputs[0].text.splitlines()) <= 1001


def test_each_student_gets_a_line(klass):
    assert re.search(rf"^right  {FULL:g} of {FULL:g}  \(\d+ s\)$", klass[1].stdout + klass[1].stderr, flags=re.MULTILINE)


@pytest.mark.parametrize("layout, header", [
    ("canvas", ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Self-Attention for Vision"]),
    ("moodle", ["Username", "Email address", "ID number", "Self-Attention for Vision"]),
])
def test_the_scores_are_exported_in_the_columns_that_a_course_system_imports(klass, layout, header):
    course, _ = klass
    finished = run("autograder.cli", "export", layout, cwd=course)
    with open(course / finished.stdout.strip(), encoding="utf-8-sig", newline="") as file:
        found, *rows = csv.reader(file)
    assert found == header
    exported = {student: float(row[-1]) for row in rows for student in scores(course) if student in row}
    assert exported == scores(course)
    assert "still wait for a person" in finished.stderr


@pytest.mark.slow
def test_a_second_run_has_nothing_to_do_and_a_changed_submission_is_graded_again(klass, checkpoints):
    course, _ = klass
    count = len(scores(course))
    assert f"0 graded, {len(UNGRADED)} failed, {count} unchanged" in grade(course).stdout
    folder = course / "gradebook" / "submitted" / "channel" / ASSIGNMENT
    nbformat.write(solved_notebook(course), folder / NOTEBOOK.name)
    again = grade(course)
    assert f"1 graded, {len(UNGRADED)} failed, {count - 1} unchanged" in again.stdout
    assert f"was {WORTH['channel']:g}: attention_formula 0 -> 14" in again.stdout + again.stderr
    assert scores(course)["channel"] == FULL


def test_while_one_run_is_at_work_a_second_is_refused(klass):
    course, _ = klass
    with Store(results(course)).locked():
        finished = grade(course)
    assert finished.returncode == 2 and "Another `autograder grade` is at work" in finished.stderr


KILLED = ("a1", "no-weights")
MOMENTS = {
    "while students' code runs": lambda course, run, known: kernels(run),
    "when a result is stored and not yet in the gradebook": lambda course, run, known: any(not r.recorded for r in known()),
    "while a result is entered in the gradebook": lambda course, run, known: not all(
        (course / "gradebook" / "autograded" / student / NOTEBOOK).exists() for student in KILLED
    ),
    "when a result is in the gradebook": lambda course, run, known: any(r.recorded for r in known()),
}


@pytest.mark.slow
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_run_that_is_killed_leaves_nothing_half_done_and_the_next_one_finishes(klass, moment):
    course, _ = klass
    store, students = Store(results(course)), KILLED
    before = points(course)
    for student in students:
        store.path(student).unlink()
    chosen = [f"--student={student}" for student in students]
    with nullcontext() if moment == "when a result is in the gradebook" else gradebook_busy(course):
        run = start(course, "--jobs=1", *chosen)
        wait_for(lambda: MOMENTS[moment](course, run, lambda: list(filter(None, map(store.load, students)))))
        helpers = psutil.Process(run.pid).children(recursive=True)
        run.send_signal(signal.SIGKILL)
    run.wait()
    assert psutil.wait_procs(helpers, timeout=30)[1] == []  # nobody works on for a master who is dead
    assert all(store.load(student) for student in students if store.path(student).exists())
    finished = grade(course, *chosen)
    assert finished.returncode == 0 and "0 failed" in finished.stdout, finished.stdout + finished.stderr
    assert points(course) == before and all(store.load(student).recorded for student in students)


@contextmanager
def gradebook_busy(course):
    """Lock the gradebook against writing, so that whoever enters a result waits long enough to be seen."""
    with closing(sqlite3.connect(course / "gradebook" / "gradebook.db")) as gradebook:
        gradebook.execute("BEGIN IMMEDIATE")
        yield


def kernels(run):
    return [p for p in psutil.Process(run.pid).children(recursive=True) if p.name() in ("bwrap", "choom")]


@pytest.mark.slow
def test_when_workers_are_killed_everybody_is_graded_all_the_same(klass):
    course, _ = klass
    before = scores(course)
    run = start(course, "--jobs=2", "--regrade", *(f"--student={student}" for student in ("right", "a1", "renamed")))
    wait_for(partial(kernels, run))[0].parent().kill()
    said, _ = run.communicate()
    assert run.returncode == 0, said
    assert scores(course) == before


def test_a_failed_submission_is_tried_again_and_says_why_it_failed(klass):
    course, _ = klass
    store = Store(results(course))
    store.save(Result("a1", "", problem="three workers died"))
    finished = grade(course, "--only-failed")
    assert f"1 graded, {len(UNGRADED)} failed, 0 unchanged" in finished.stdout
    assert store.load("a1").recorded


@pytest.mark.slow
def test_what_changed_is_said_by_the_next_run_that_succeeds(klass):
    course, _ = klass
    store = Store(results(course))
    known = store.load("no-weights")
    was = [replace(verdict, points=0) if verdict.id == "attention_formula" else verdict for verdict in known.verdicts]
    store.save(replace(known, verdicts=was))
    store.path("a1").unlink()
    folder = course / "gradebook" / "submitted" / "no-weights" / ASSIGNMENT
    folder.rename(folder.with_name("hidden"))
    folder.symlink_to(folder)  # which nobody can read
    failed = grade(course, "--student=no-weights", "--student=a1")
    folder.unlink()
    folder.with_name("hidden").rename(folder)
    assert "1 graded, 1 failed, 0 unchanged\nno-weights  not graded: The submission can't be taken up" in failed.stdout
    assert "was 52: attention_formula 0 -> 14" in grade(course, "--only-failed").stdout


@pytest.mark.slow
@pytest.mark.parametrize("room", ["64k", "6m"])  # for nothing; for the submission, and not for a thousand images
def test_where_the_disk_is_full_it_says_so_and_grades_when_there_is_room_again(klass, tmp_path, room):
    course, _ = klass
    make_standin(tmp_path / "images", num_train=10, num_test=1000)
    (tmp_path / "scratch").mkdir()
    on_full_disk = with_mount(f"-t tmpfs -o size={room} none", tmp_path / "scratch")
    if not on_full_disk:
        pytest.skip("mounting is not permitted")
    store, before = Store(results(course)), points(course)
    known = store.load("no-weights").verdicts
    finished = subprocess.run(
        [*on_full_disk, *command("--student=a1", "--student=no-weights", "--regrade", "--jobs=2")], cwd=course,
        env=os.environ | {"TMPDIR": str(tmp_path / "scratch"), "CIFAR10_DIR": str(tmp_path / "images")},
        capture_output=True, text=True,
    )
    said = finished.stdout + finished.stderr
    assert finished.returncode == 1 and "0 graded, 2 failed" in said and "No space left on device" in said, said
    assert points(course) == before and store.load("no-weights").was == known
    assert f"2 graded, {len(UNGRADED)} failed" in grade(course, "--only-failed").stdout
    assert points(course) == before


def test_a_new_gradebook_gets_what_is_known_without_grading_it_again(klass):
    course, _ = klass
    before, store = points(course), Store(results(course))
    known = {result.student: result.seconds for result in store.all()}
    (course / "gradebook" / "gradebook.db").unlink()
    nbgrader(course, "generate_assignment", ASSIGNMENT, "--force")
    finished = grade(course)
    assert f"{len(before)} graded, {len(UNGRADED)} failed" in finished.stdout, finished.stdout + finished.stderr
    assert points(course) == before
    assert {result.student: result.seconds for result in store.all()} == known


@pytest.mark.slow
def test_what_the_gradebook_could_not_take_is_said_and_entered_later_without_grading_it_again(klass):
    course, _ = klass
    store = Store(results(course))
    submit(course, "newcomer", nbformat.read(course / "notebooks" / NOTEBOOK, as_version=4))
    with gradebook_busy(course):
        failed = grade(course, "--student=newcomer")
    assert failed.returncode == 1, failed.stdout + failed.stderr
    assert "newcomer  not graded: nbgrader: InvalidEntry: (sqlite3.OperationalError) database is locked" in failed.stdout
    seconds = store.load("newcomer").seconds
    assert f"1 graded, {len(UNGRADED)} failed" in grade(course, "--only-failed").stdout
    known = store.load("newcomer")
    assert known.recorded and not known.problem and known.seconds == seconds and scores(course)["newcomer"] == 0


def test_a_student_who_handed_in_nothing_cannot_be_chosen(klass):
    finished = grade(klass[0], "--student=nobody")
    assert finished.returncode == 2 and "There is no submission of nobody." in finished.stderr


def test_a_name_that_nbgrader_cannot_take_is_said_and_stops_nobody_else(klass):
    course, _ = klass
    folder = submit(course, "brackets[1]", solved_notebook(course))
    finished = grade(course, "--student=brackets[1]", "--student=a1")
    shutil.rmtree(folder.parent)
    assert "brackets[1]  not graded: 'brackets[1]' is no name for a student" in finished.stdout + finished.stderr
    assert finished.returncode == 1 and "1 unchanged" in finished.stdout


def test_outside_a_course_it_says_where_to_run(tmp_path):
    finished = grade(tmp_path)
    assert finished.returncode == 2 and "no nbgrader_config.py here: run this in the folder of the course" in finished.stderr


@pytest.fixture
def postgres():
    """A PostgreSQL server of its own; gives the URL of an empty database."""
    tools = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not tools:
        pytest.skip("PostgreSQL is not installed")
    pytest.importorskip("psycopg2")
    as_user = []
    with TemporaryDirectory(prefix="postgres-") as folder:
        if os.getuid() == 0:  # as which PostgreSQL refuses to run
            as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
            shutil.chown(folder, "postgres", "postgres")
        run = partial(subprocess.run, check=True, stdout=subprocess.DEVNULL)
        run([*as_user, tools[-1] / "initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "course"])
        control = [*as_user, tools[-1] / "pg_ctl", "-D", f"{folder}/data", "-w", "-l", f"{folder}/log"]
        run([*control, "-o", f"-c listen_addresses='' -k {folder}", "start"])
        yield f"postgresql+psycopg2://course@/postgres?host={folder}"
        run([*control, "-m", "immediate", "stop"])


@pytest.mark.slow
def test_the_gradebook_may_be_a_postgresql_database(postgres, tmp_path, practice, monkeypatch):
    monkeypatch.setenv("CIFAR10_DIR", practice["CIFAR10_DIR"])
    course = new_course(tmp_path / "course")
    config = course / "nbgrader_config.py"
    config.write_text(config.read_text() + f"\nc.CourseDirectory.db_url = {postgres!r}\n")
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    submit(course, "alice", with_mistakes(solved_notebook(course), MISTAKES["channel-attention"]))
    run = start(course)
    wait_for(partial(kernels, run))
    run.send_signal(signal.SIGSTOP)
    second = shutil.copytree(course, tmp_path / "second", ignore=shutil.ignore_patterns("results"))
    refused = grade(second)
    run.send_signal(signal.SIGCONT)
    said, _ = run.communicate()
    assert refused.returncode == 2 and "Another `autograder grade` is at work on this gradebook" in refused.stderr
    assert run.returncode == 0, said
    items = points(course, postgres)["alice"]
    assert (items["attention_formula"], items["attention_shape"], items["early_placement"]) == (0, 4, 6)
    assert not (course / "gradebook" / "gradebook.db").exists()


@pytest.mark.slow
def test_a_dask_cluster_that_shares_no_files_grades_as_this_machine_does(klass, tmp_path):
    pytest.importorskip("distributed", reason="Dask is not installed")
    course, _ = klass
    before = points(course)
    images = shutil.copytree(os.environ["CIFAR10_DIR"], tmp_path / "images")
    without_the_course = with_mount("-t tmpfs none", course)
    certificate = certificate_in(tmp_path)
    with dask_cluster(tmp_path, without_the_course, (), certificate, CIFAR10_DIR=str(images)) as (cluster, _):
        tls = f"--cluster={cluster.address}", f"--certificate={certificate}"
        finished = grade(course, *tls, "--regrade", "--student=right", "--student=a1")
    assert "2 graded, 0 failed" in finished.stdout, finished.stdout + finished.stderr
    assert points(course) == before
