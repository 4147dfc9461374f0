"""The queue of tries: whose turn it is, and what is left of it after a crash."""

import sqlite3

import pytest

from autograder.on_demand.queue import Queue, tried


@pytest.fixture
def queue(tmp_path):
    return Queue(tmp_path / "tries")


@pytest.fixture
def hand_in(queue, tmp_path):
    def add(student, digest="", kept="", time="2026-12-01T12:00:00+00:00"):
        files = tmp_path / "new"
        files.mkdir()
        (files / "self_attention.ipynb").write_text(student + digest)
        queue.add(student, digest, "page", time, files, kept)
        return queue.of(student)[-1]

    return add


def graded_in_turn(queue):
    """Who is graded, one after the other, until nobody waits."""
    while (one := queue.next()) is not None:
        yield one.student
        queue.end(one.number, "graded")


def test_who_hands_in_often_waits_for_everybody_elses_turn(queue, hand_in):
    for _ in range(4):
        hand_in("often")
    for student in ("ada", "bo", "cy"):
        hand_in(student)
    assert list(graded_in_turn(queue)) == ["often", "ada", "bo", "cy", "often", "often", "often"]


def test_who_comes_later_comes_before_the_many_tries_of_another(queue, hand_in):
    for _ in range(4):
        hand_in("often")
    first = queue.next()
    hand_in("ada")
    queue.end(first.number, "graded")
    assert list(graded_in_turn(queue)) == ["often", "ada", "often", "often"]


def test_of_each_student_one_is_graded_at_a_time(queue, hand_in):
    for student in ("ada", "ada", "bo"):
        hand_in(student)
    first, second = queue.next(), queue.next()
    assert (first.student, second.student, queue.next()) == ("ada", "bo", None)
    queue.end(first.number, "graded")
    assert queue.next().student == "ada"


def test_a_place_in_the_queue_is_that_in_which_it_is_graded(queue, hand_in):
    tries = [hand_in(student) for student in ("often", "often", "often", "ada", "bo")]
    ahead = {one.number: queue.ahead_of(one) for one in tries}
    numbers = []
    while (one := queue.next()) is not None:
        numbers.append(one.number)
        queue.end(one.number, "graded")
    assert sorted(ahead, key=ahead.__getitem__) == numbers and sorted(ahead.values()) == list(range(5))


def test_what_was_being_graded_when_all_stopped_waits_again_where_it_stood(queue, hand_in):
    for student in ("ada", "bo"):
        hand_in(student)
    assert queue.next().student == "ada"
    again = Queue(queue.folder)
    again.resume()
    assert list(graded_in_turn(again)) == ["ada", "bo"]


def test_what_was_handed_in_lies_in_the_queue_and_is_counted_or_neither(queue, hand_in, tmp_path):
    one = hand_in("ada", "1")
    assert (queue.place_of(one.number) / "self_attention.ipynb").read_text() == "ada1"
    with pytest.raises(OSError):
        queue.add("bo", "2", "page", "2026-12-01T12:00:00+00:00", tmp_path / "not there")
    assert [one.student for one in queue.all()] == ["ada"]
    assert hand_in("bo", "3").number == one.number + 1


def test_what_is_kept_for_later_waits_for_nobody(queue, hand_in):
    hand_in("ada", kept="Tries are graded from 08:00 to 22:00.")
    assert queue.next() is None and queue.of("ada")[0].said.startswith("Tries are graded")


def test_many_threads_take_each_try_once(queue, hand_in):
    from concurrent.futures import ThreadPoolExecutor

    for number in range(40):
        hand_in(f"s{number}")
    with ThreadPoolExecutor(8) as threads:
        taken = list(threads.map(lambda _: queue.next().number, range(40)))
    assert sorted(taken) == [one.number for one in queue.all()] and queue.next() is None


def test_a_queue_that_cannot_be_written_loses_nothing(queue, hand_in, tmp_path):
    hand_in("ada")
    with sqlite3.connect(queue.file) as database:
        database.execute("create trigger full before insert on tries begin select raise(abort, 'the disk is full'); end")
    with pytest.raises(sqlite3.IntegrityError):
        hand_in("bo")
    assert (tmp_path / "new").exists() and [one.student for one in queue.all()] == ["ada"]


def test_of_who_is_forgotten_nothing_is_left_in_the_file(queue, hand_in):
    for student in ("ada", "bo", "ada"):
        hand_in(student)
    queue.forget("ada")
    assert [one.student for one in queue.all()] == ["bo"]
    assert b"ada" not in queue.file.read_bytes()


def test_how_often_each_handed_in_is_told_with_the_first_and_the_last_time(queue, hand_in, tmp_path):
    hand_in("ada")
    hand_in("bo", time="2026-12-02T08:30:59+00:00")
    hand_in("ada", time="2026-12-03T09:15:00+00:00")
    assert tried(tmp_path) == {
        "ada": "2, from 2026-12-01 12:00 to 2026-12-03 09:15", "bo": "1, from 2026-12-02 08:30 to 2026-12-02 08:30",
    }
    assert tried(tmp_path / "of another course") == {}


def test_each_try_has_a_place_for_what_it_came_to(queue):
    for number in (1, 2):
        queue.result_of(number).write_text(str(number))
    assert queue.result_of(1).read_text() == "1"
