"""The desk: what students hand in is graded in turn, and of their tries the one that counts goes to the gradebook."""

import json
import os
import pwd
import time
from concurrent.futures import ThreadPoolExecutor
from resource import RUSAGE_CHILDREN, getrusage

import nbformat
import pytest
from classes import grade, points, scores
from clusters import wait_for
from commands import run
from deliveries import notebook, students

from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.demo import MISTAKES, isolation_here, solved_notebook, with_mistakes
from autograder.grading.gradebook import Course
from autograder.grading.pool import LocalPool
from autograder.grading.store import Store
from autograder.intake.names import Refused
from autograder.intake.people import Person, Roster, keep_roster
from autograder.on_demand.desk import Desk
from autograder.settings import SettingsError

PATIENCE = 300  # s
OWN = pwd.getpwuid(os.getuid()).pw_name  # whose account lays in the exchange what tests lay there


@pytest.fixture(scope="module")
def pool():
    with LocalPool(1) as pool:
        yield pool


@pytest.fixture
def desk(course, pool, practice, monkeypatch):
    """A desk that is not open yet."""
    monkeypatch.chdir(course)
    monkeypatch.setenv("CIFAR10_DIR", practice["CIFAR10_DIR"])
    return Desk(Course(ASSIGNMENT), pool, 1, isolation_here(), 50)


@pytest.fixture
def settings(course):
    def write(**values):
        lines = [f"{key} = {json.dumps(value)}" for key, value in values.items()]
        (course / "course.toml").write_text("\n".join(["[on_demand]", *lines]))

    yield write
    (course / "course.toml").unlink(missing_ok=True)


def hand_in(desk, student, notebook):
    with desk.receiving() as folder:
        nbformat.write(notebook, folder / "upload")
        desk.hand_in(student, "self_attention.ipynb", folder / "upload")


def wait_until_graded(desk, student):
    deadline = time.monotonic() + PATIENCE
    while any(one.state in ("waiting", "grading") for one in desk.queue.of(student)):
        assert time.monotonic() < deadline
        time.sleep(0.5)


def lay_in_exchange(desk, root, student, content):
    desk.course.config.Exchange.root = str(root)
    entry = root / "self-attention-for-vision" / "inbound" / f"{student}+{ASSIGNMENT}+2026-01-01 10:00:00 UTC+x"
    entry.mkdir(parents=True)
    (entry / NOTEBOOK.name).write_text(content)
    return entry


def remarked(notebook, text):
    """A copy of a notebook with a remark added, so that its bytes differ."""
    other = nbformat.from_dict(notebook)
    other.cells.append(nbformat.v4.new_markdown_cell(text, id="remark"))
    return other


@pytest.fixture
def right(course):
    return solved_notebook(course)


@pytest.fixture
def wrong(right):
    return with_mistakes(right, MISTAKES["channel-attention"])


@pytest.fixture
def graded(desk, right):
    """The desk, where eva's one try was graded."""
    if not desk.queue.of("eva"):
        with desk:
            hand_in(desk, "eva", remarked(right, "eva's"))
            wait_until_graded(desk, "eva")
    return desk


def test_a_student_hands_in_reads_what_is_wrong_mends_it_and_the_last_counts(desk, course, wrong, right):
    with desk:
        hand_in(desk, "ada", wrong)
        wait_until_graded(desk, "ada")
        (first,) = desk.view("ada").tries
        (formula,) = [item for item in first.items if item.id == "attention_formula"]
        assert not formula.passed and formula.points == 0 and "channels" in formula.comment
        hand_in(desk, "ada", right)
        wait_until_graded(desk, "ada")
    second, first = desk.view("ada").tries
    assert second.counts and not first.counts
    assert second.points - first.points == formula.max_points
    assert points(course)["ada"]["attention_formula"] == formula.max_points
    assert "1 unchanged" in grade(course, "--student=ada").stdout


@pytest.mark.slow
def test_the_best_counts_where_the_course_says_so_and_lies_among_the_submissions(desk, course, settings, wrong, right):
    settings(counts="best")
    with desk:
        for notebook in (wrong, right, remarked(wrong, "once more")):
            hand_in(desk, "bo", notebook)
        wait_until_graded(desk, "bo")
    assert desk.grading.counting(desk.queue.of("bo"), desk.settings) == desk.queue.of("bo")[1]
    assert points(course)["bo"]["attention_formula"] > 0
    lies_there = nbformat.read(course / "gradebook" / "submitted" / "bo" / NOTEBOOK, as_version=4)
    assert not any(cell.source == "once more" for cell in lies_there.cells)
    assert "1 unchanged" in grade(course, "--student=bo").stdout


@pytest.mark.slow
def test_what_was_being_graded_when_the_desk_was_killed_is_graded_once(desk, course, right):
    with desk:
        hand_in(desk, "cy", remarked(right, "cy"))
        wait_until_graded(desk, "cy")
    (one,) = desk.queue.of("cy")
    seconds = desk.grading.stored(one).seconds
    with desk.queue.changing() as database:  # as a crash before the last step leaves it
        database.execute("update tries set state = 'grading' where number = ?", (one.number,))
    with desk:
        wait_until_graded(desk, "cy")
    assert desk.grading.stored(one).seconds == seconds and desk.view("cy").tries[0].items


@pytest.mark.slow
def test_what_was_graded_when_the_desk_was_killed_gets_into_the_gradebook(graded, course):
    result = graded.grading.store.load("eva")
    graded.grading.store.path("eva").unlink()  # as a crash leaves it, between the verdict and the gradebook
    with graded:
        deadline = time.monotonic() + PATIENCE
        while not (there := Store(course / "gradebook" / "results").load("eva")) or not there.recorded:
            assert time.monotonic() < deadline
            time.sleep(0.5)
    assert there.verdicts == result.verdicts and there.seconds == result.seconds


@pytest.mark.slow
def test_what_another_door_took_in_is_graded_too_and_what_is_known_is_not_graded_again(desk, course, tmp_path, wrong):
    folder = tmp_path / "download" / "dan"
    folder.mkdir(parents=True)
    nbformat.write(wrong, folder / "self_attention.ipynb")
    assert run("autograder.cli", "collect", str(folder.parent), cwd=course).returncode == 0
    graded = grade(course, "--student=dan")
    assert "1 graded" in graded.stdout
    seconds = Store(course / "gradebook" / "results").load("dan").seconds
    with desk:
        deadline = time.monotonic() + PATIENCE
        while not desk.queue.of("dan"):
            assert time.monotonic() < deadline
            time.sleep(0.5)
        wait_until_graded(desk, "dan")
    (one,) = desk.queue.of("dan")
    assert one.state == "graded" and desk.grading.stored(one).seconds == seconds


@pytest.mark.slow
def test_what_another_door_took_in_while_no_desk_was_open_is_a_try_of_its_own_where_the_best_counts(
    desk, course, settings, tmp_path, right, wrong
):
    settings(counts="best")
    with desk:
        hand_in(desk, "flo", remarked(right, "flo"))
        wait_until_graded(desk, "flo")
    folder = tmp_path / "download" / "flo"
    folder.mkdir(parents=True)
    nbformat.write(wrong, folder / "self_attention.ipynb")
    assert run("autograder.cli", "collect", str(folder.parent), cwd=course).returncode == 0
    desk.grading.settle("flo")
    with desk:
        deadline = time.monotonic() + PATIENCE
        while len(desk.queue.of("flo")) < 2:
            assert time.monotonic() < deadline
            time.sleep(0.5)
        wait_until_graded(desk, "flo")
    best, worse = (desk.grading.verdicts_of(one) for one in desk.queue.of("flo"))
    assert worse.points < best.points


def test_what_comes_again_by_another_door_after_something_else_is_a_try_again(folder, pool, tmp_path):
    desk = Desk(Course(ASSIGNMENT), pool, 1)
    (tmp_path / "download" / "ada").mkdir(parents=True)
    for day, answer in enumerate(("'first'", "'other'", "'first'"), start=1):
        (tmp_path / "download" / "ada" / "self_attention.ipynb").write_text(notebook(answer))
        collect = "collect", str(tmp_path / "download"), f"--received=2026-01-0{day}"
        assert run("autograder.cli", *collect, cwd=folder).returncode == 0
        assert desk.enqueue_others() and not desk.enqueue_others()
    first, other, again = (one.digest for one in desk.queue.of("ada"))
    assert first == again != other


@pytest.mark.slow
@pytest.mark.parametrize("counts", ["last", "best"])
def test_what_was_graded_with_all_others_stays_when_a_desk_opens_again(desk, course, settings, tmp_path, right, wrong, counts):
    student = f"gil-{counts}"
    settings(counts=counts, tries_per_day=1)
    with desk:
        hand_in(desk, student, remarked(right, student))
        wait_until_graded(desk, student)
    folder = tmp_path / "download" / student
    folder.mkdir(parents=True)
    nbformat.write(wrong, folder / "self_attention.ipynb")
    assert run("autograder.cli", "collect", str(folder.parent), cwd=course).returncode == 0
    desk.enqueue_others()
    assert [one.state for one in desk.queue.of(student)] == ["graded", "kept"]
    assert "1 graded" in grade(course, f"--student={student}").stdout
    for _ in range(2):
        desk.grading.settle(student)
        assert (points(course)[student]["attention_formula"] > 0) == (counts == "best")
        assert "1 unchanged" in grade(course, f"--student={student}").stdout


@pytest.mark.slow
def test_what_comes_by_the_exchange_is_graded_and_what_is_no_ones_stops_nothing(desk, tmp_path, right):
    for who in (OWN, "nobody-here"):
        lay_in_exchange(desk, tmp_path, who, nbformat.writes(remarked(right, who)))
    with desk:
        deadline = time.monotonic() + PATIENCE
        while not desk.queue.of(OWN):
            assert time.monotonic() < deadline
            time.sleep(0.5)
        wait_until_graded(desk, OWN)
    (one,) = desk.view(OWN).tries
    assert (one.state, one.counts) == ("graded", True)
    assert [a_try.source for a_try in desk.queue.of(OWN)] == ["exchange"]
    assert not desk.queue.of("nobody-here")


def test_what_was_refused_in_the_exchange_is_unpacked_again_only_when_it_has_changed(folder, pool, tmp_path):
    desk = Desk(Course(ASSIGNMENT), pool, 1)
    entry = lay_in_exchange(desk, tmp_path / "exchange", OWN, "no notebook")
    desk.collect_exchange()
    assert "is not a Jupyter notebook" in Store(desk.course.results).problems()[OWN]
    unpacked = getrusage(RUSAGE_CHILDREN)
    desk.collect_exchange()
    assert getrusage(RUSAGE_CHILDREN) == unpacked
    assert desk.exchange.refused == 1
    (entry / NOTEBOOK.name).write_text(notebook())
    desk.collect_exchange()
    assert students(folder) == [OWN]


def test_while_an_entry_of_the_exchange_is_looked_into_others_hand_in(folder, pool, tmp_path):
    desk = Desk(Course(ASSIGNMENT), pool, 1)
    lay_in_exchange(desk, tmp_path / "exchange", OWN, "[" * 90_000_000)
    with ThreadPoolExecutor(1) as threads:
        looking = threads.submit(desk.collect_exchange)
        wait_for(lambda: any(desk.course.gradebook.glob("*-*/given/0")))
        with desk.course.intake().locked():
            assert not looking.done()


def test_the_settings_say_what_is_shown_and_no_sum_tells_of_the_rest(graded, settings):
    by_default = graded.view("eva").tries[0]
    items = [item.id for item in by_default.items]
    assert "attention_formula" in items and by_default.points > 0
    assert by_default.hidden == 1 and "question1_answer" not in items, "four tries would find it out"
    settings(show=["attention_shape", "attention_formula"])
    two = graded.view("eva").tries[0]
    assert [item.id for item in two.items] == ["attention_shape", "attention_formula"]
    assert two.hidden == len(items) + 1 - 2 and two.max_points == sum(item.max_points for item in two.items)
    settings(points=False)
    passed = graded.view("eva").tries[0]
    assert passed.points is None and all(item.points is None and not item.comment for item in passed.items)
    assert all(item.passed for item in passed.items if item.id.startswith("attention"))
    settings(show=["attention_shap"])
    with pytest.raises(SettingsError, match="on_demand.show names attention_shap, which the rubric does not have"):
        graded.view("eva")


def test_who_may_not_hand_in_now_is_told_why_before_anything_is_read(graded, course, settings, right):
    settings(tries_per_day=1)
    with pytest.raises(Refused, match="Your 1 tries of today are used up"):
        graded.require_open("eva")
    settings(hours=["00:00", "00:01"])
    assert graded.view("eva").closed.startswith("Tries are graded from 00:00 to 00:01")
    settings()
    keep_roster(course, Roster([Person("eva", "Eva King")]))
    try:
        graded.require_open("eva")
        with pytest.raises(Refused, match="Nobody on the roster of this course is called 'mallory'"):
            hand_in(graded, "mallory", right)
    finally:
        (course / "gradebook" / "roster.json").unlink()
    with pytest.raises(Refused, match="the same, byte for byte, as try"):
        hand_in(graded, "eva", remarked(right, "eva's"))
    with graded.receiving() as folder, pytest.raises(Refused, match="Hand in the zip"):
        (folder / "upload").write_text("x")
        graded.hand_in("eva", "../../essay.docx", folder / "upload")
    assert not list(graded.queue.folder.glob("receiving-*"))


def test_of_several_tries_the_best_is_not_named_where_that_would_tell_of_what_is_hidden(graded, settings):
    settings(counts="best", show=["attention_shape"])
    assert not any(one.counts for one in graded.view("eva").tries)
    (one,) = graded.queue.of("eva")
    settings(counts="best", show=[verdict.id for verdict in graded.grading.verdicts_of(one).verdicts])
    assert any(one.counts for one in graded.view("eva").tries)


@pytest.mark.slow
def test_a_mistake_in_the_settings_or_a_full_disk_fails_nobody(desk, course, settings, right):
    hand_in(desk, "hal", remarked(right, "hal's"))
    (course / "course.toml").write_text("[on_demand]\ntries = 5\n")
    with desk:
        time.sleep(3)
        assert [one.state for one in desk.queue.of("hal")] == ["waiting"]
        with desk.queue.changing() as database:
            database.execute("create trigger full before update on tries begin select raise(abort, 'disk is full'); end")
        settings()
        time.sleep(3)
        with desk.queue.changing() as database:
            database.execute("drop trigger full")
        wait_until_graded(desk, "hal")
    assert [one.state for one in desk.queue.of("hal")] == ["graded"]


def test_a_mistake_in_the_settings_fills_no_disk(desk, course, pool, settings):
    settings(tries=5)
    with Desk(desk.course, pool, 8):
        time.sleep(5)
    assert 1 <= desk.course.faults.read_text().count("Traceback") < 8


@pytest.mark.slow
def test_what_takes_longer_than_a_try_may_costs_no_points(desk, course, settings, right):
    settings(minutes=0.2)
    slow = nbformat.from_dict(right)
    slow.cells.insert(3, nbformat.v4.new_code_cell("while True: pass"))
    with desk:
        hand_in(desk, "fay", slow)
        wait_until_graded(desk, "fay")
    (one,) = desk.view("fay").tries
    assert one.state in ("overran", "failed")  # the latter where others had the processors meanwhile
    assert not one.items and one.said and "fay" not in scores(course)


def test_two_desks_of_one_course_are_refused(desk, course, pool):
    with desk, pytest.raises(RuntimeError, match="Another desk serves this course"):
        Desk(Course(ASSIGNMENT), pool, 1).__enter__()


def test_tries_are_explained_and_forgotten_with_the_rest_of_a_student(graded, course):
    (one,) = graded.queue.of("eva")
    assert "try 1, graded on demand" in run("autograder.cli", "explain", "eva", cwd=course).stdout
    assert run("autograder.cli", "report", cwd=course).returncode == 0
    assert "<tr><td>eva<td>1, from " in (course / "gradebook" / "report.html").read_text()
    assert run("autograder.cli", "forget", "eva", "--yes", cwd=course).returncode == 0
    assert not graded.queue.of("eva") and not graded.queue.place_of(one.number).exists()


@pytest.mark.parametrize("line, sentence", [
    ("tries_per_day = 0", "on_demand.tries_per_day: expected whole number >= 1.$"),
    ("tries = 5", "there is no setting on_demand.tries; known are show, points, tries_per_day"),
    ("hours = ['8']", "on_demand.hours is two times of day"),
    ("counts = 'first'", "on_demand.counts: "),
])
def test_settings_that_are_not_understood_are_one_sentence(desk, course, line, sentence):
    (course / "course.toml").write_text(f"[on_demand]\n{line}\n")
    try:
        with pytest.raises(SettingsError, match=sentence):
            desk.view("ada")
    finally:
        (course / "course.toml").unlink()
