"""Results as files: whole or not at all, for whatever a student is called."""

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from autograder.checks.verdict import Verdict
from autograder.grading.history import History
from autograder.grading.images import secret_seed
from autograder.grading.store import Result, Store, write_whole
from autograder.on_demand.who import secret_of

NAMES = ["alice", "CASE", "case", "Zoë Müller", "🎓", "a.b", "ы" * 41, "ы" * 40 + "z", "n" * 255, os.fsdecode(b"caf\xe9")]


def test_a_result_is_found_again_under_any_name_that_a_folder_can_have(tmp_path):
    store = Store(tmp_path)
    for number, name in enumerate(NAMES):
        store.save(Result(name, str(number)))
    assert [store.load(name).digest for name in NAMES] == [str(number) for number in range(len(NAMES))]
    assert sorted(result.student for result in store.all()) == sorted(NAMES)


def test_a_result_of_a_version_that_kept_less_of_a_verdict_is_read(tmp_path):
    store, kept = Store(tmp_path), Verdict("shape", 0, 4, "It is not.")
    store.save(Result("alice", verdicts=[kept]))
    written = store.path("alice").read_text()
    store.path("alice").write_text(written.replace(', "seen": ""', ""))
    assert '"seen"' in written and '"seen"' not in store.path("alice").read_text()
    assert store.load("alice").verdicts == [kept]


def test_what_a_student_wrote_can_be_kept_though_no_file_could_hold_it(tmp_path):
    store = Store(tmp_path)
    store.save(Result("alice", "digest", problem="half a pair: \ud800"))
    assert store.load("alice").problem == "half a pair: \ud800"


def test_a_file_that_cannot_be_written_whole_stays_as_it_was(tmp_path):
    write_whole(tmp_path / "seed", "12")
    with pytest.raises(UnicodeEncodeError):
        write_whole(tmp_path / "seed", "1" * 100_000 + "\ud800")
    assert (tmp_path / "seed").read_text() == "12"
    assert os.listdir(tmp_path) == ["seed"]


def test_what_a_full_disk_left_half_written_takes_no_later_line_of_the_history_with_it(tmp_path):
    history = History(tmp_path)
    for item in ("question2", "question3", "bonus"):
        history.add("alice", "grace", "points by hand", item=item)
        if item == "question3":
            os.truncate(history.path("alice"), history.path("alice").stat().st_size - 10)
    assert [line["item"] for line in history.of("alice")] == ["question2", "bonus"]


def test_a_result_that_is_damaged_counts_as_none(tmp_path):
    store = Store(tmp_path)
    store.save(Result("alice", "digest"))
    store.path("alice").write_text("{")
    assert store.load("alice") is None and list(store.all()) == []


def test_a_result_that_cannot_be_opened_is_not_taken_for_a_missing_one(tmp_path):
    store = Store(tmp_path)
    store.path("ada").mkdir()  # as where this account may not read it, which stops no root
    for look in (store.all, store.problems, lambda: store.load("ada")):
        with pytest.raises(OSError, match="ada.json"):
            list(look())


@pytest.mark.parametrize("secret", [secret_of, lambda course: secret_seed(course / "gradebook")])
def test_of_many_that_draw_a_secret_at_once_all_have_the_one_that_is_kept_for_its_owner_alone(tmp_path, secret):
    for number in range(20):
        (private := tmp_path / str(number) / "gradebook").mkdir(parents=True)
        with ThreadPoolExecutor(8) as threads:
            assert len({*threads.map(secret, [private.parent] * 8)}) == 1
        (file,) = private.iterdir()
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_two_that_write_one_file_at_once_each_leave_it_whole(tmp_path):
    code = f"""from pathlib import Path
from attnlib.files import write_whole
for number in range(100):
    write_whole(Path({str(tmp_path)!r}, "ada.json"), str(number % 10) * 100_000)
"""
    writers = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(2)]
    assert [writer.wait() for writer in writers] == [0, 0]
    (file,) = tmp_path.iterdir()
    assert file.read_text() == "9" * 100_000
