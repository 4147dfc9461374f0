"""Work goes on when workers die, and what kills them is found out."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from autograder.grading.pool import WorkerDied, each_done, local_pool


def double(piece):
    folder, number, deaths = piece
    with open(Path(folder) / str(number), "a") as tries:
        tries.write("x")
    if len((Path(folder) / str(number)).read_text()) <= deaths:
        os.kill(os.getpid(), signal.SIGKILL)
    if number < 0:
        raise ValueError("negative")
    return 2 * number


def outcomes(folder, *pieces, jobs=2):
    done = each_done(double, [(folder, *piece) for piece in pieces], local_pool, jobs)
    return {number: result for (_, number, _), result in done}


def test_all_pieces_are_done(tmp_path):
    assert outcomes(tmp_path, (1, 0), (2, 0), (3, 0)) == {1: 2, 2: 4, 3: 6}


def test_an_exception_stands_in_the_place_of_its_piece(tmp_path):
    found = outcomes(tmp_path, (-1, 0), (2, 0))
    assert str(found[-1]) == "negative" and found[2] == 4


def test_a_piece_whose_worker_died_is_given_to_another(tmp_path):
    assert outcomes(tmp_path, (1, 2), (2, 0), (3, 0), (4, 0)) == {1: 2, 2: 4, 3: 6, 4: 8}


def test_a_piece_that_kills_three_workers_is_given_up_and_the_others_are_done(tmp_path):
    found = outcomes(tmp_path, (1, 99), (2, 0), (3, 0), (4, 0))
    assert isinstance(found.pop(1), WorkerDied) and (tmp_path / "1").read_text() == "xxx"
    assert found == {2: 4, 3: 6, 4: 8}


def test_no_more_pieces_are_taken_than_are_at_work(tmp_path):
    taken = []

    def pieces():
        for number in range(6):
            taken.append(number)
            yield (tmp_path, number, 0)

    for count, _ in enumerate(each_done(double, pieces(), local_pool, 2), start=1):
        assert len(taken) <= count + 2


def test_workers_that_no_longer_react_do_not_keep_the_process_from_ending():
    code = """
import multiprocessing, os, signal
from autograder.grading.pool import end, local_pool
if __name__ == "__main__":
    pool = local_pool(2)
    pool.submit(pow, 2, 3).result()
    for worker in multiprocessing.active_children():
        os.kill(worker.pid, signal.SIGSTOP)
    end(pool)
"""
    assert subprocess.run([sys.executable, "-c", code], timeout=120).returncode == 0
