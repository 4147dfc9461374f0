"""Work goes on when workers die, and what kills them is found out."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
import traceback
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
import pytest
from clusters import dask_cluster, wait_for
from pieces import called, double, wait_long

from autograder.grading.pool import LocalPool, WorkerDied, cluster_pool, each_done, jobs_on


def outcomes(folder, *pieces, make_pool=LocalPool, width=2):
    done = each_done(double, [(folder, *piece) for piece in pieces], make_pool, width)
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


def test_a_piece_that_hangs_is_ended_alone(tmp_path):
    pieces = [(wait_long, tmp_path), (abs, -1), (abs, -2), (abs, -3)]
    found = dict(each_done(called, pieces, partial(LocalPool, patience=3), 2))
    assert isinstance(found.pop(pieces[0]), TimeoutError) and list(found.values()) == [1, 2, 3]


def test_a_worker_that_is_killed_while_it_sends_stops_nobody():
    pool, large = LocalPool(2), 500_000_000
    first = pool.submit(bytes, large)
    wait_for(lambda: any(psutil.Process(p.pid).memory_info().rss > large for p in multiprocessing.active_children()))
    next(p for p in multiprocessing.active_children() if psutil.Process(p.pid).memory_info().rss > large).kill()
    assert pool.submit(abs, -1).result(60) == 1 and len(first.result(60)) == large
    pool.shutdown()


def test_what_is_in_doubt_is_done_again_alone_and_then_stands(tmp_path):
    pieces = [(tmp_path, number, 0) for number in (1, 2, 3)]
    done = [(piece[1], result) for piece, result in each_done(double, pieces, LocalPool, 2, lambda found: found == 2)]
    assert sorted(done[:2]) == [(2, 4), (3, 6)] and done[2:] == [(1, 2)]
    assert (tmp_path / "1").read_text() == "xx"


def test_a_worker_that_takes_too_much_memory_fails_its_piece_alone():
    pool = LocalPool(1)
    assert isinstance(pool.submit(bytearray, 5 << 30).exception(), MemoryError)
    assert pool.submit(abs, -1).result() == 1
    pool.shutdown()


def test_workers_do_with_less_memory_where_the_machine_lets_nobody_have_more():
    code = """
import resource
from autograder.grading.pool import each_done, LocalPool
if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_DATA, (3 << 30, 3 << 30))
    print(list(each_done(abs, [-1], LocalPool, 1)))
"""
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert finished.stdout == "[(-1, 1)]\n", finished.stderr


def test_an_error_brings_its_traceback_along(tmp_path):
    (error,) = outcomes(tmp_path, (-1, 0)).values()
    assert "in double" in "".join(traceback.format_exception(error))


@pytest.mark.parametrize("jobs", [1, os.cpu_count()])
def test_workers_share_the_cores(jobs):
    pool = LocalPool(jobs)
    assert pool.submit(eval, "__import__('torch').get_num_threads()").result() == max(1, os.cpu_count() // jobs)
    pool.shutdown()


def test_no_more_pieces_are_taken_than_are_at_work(tmp_path):
    taken = []

    def pieces():
        for number in range(6):
            taken.append(number)
            yield (tmp_path, number, 0)

    for count, _ in enumerate(each_done(double, pieces(), LocalPool, 2), start=1):
        assert len(taken) <= count + 2


def test_nothing_is_left_of_the_folders_that_killed_workers_had(tmp_path):
    code = """
import tempfile
from autograder.grading.pool import each_done, LocalPool
if __name__ == "__main__":
    ((_, made),) = each_done(tempfile.mkdtemp, ["kept-"], LocalPool, 1)
    print(made)
"""
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    finished = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120)
    assert finished.stdout.startswith(str(tmp_path)), finished.stderr
    assert list(tmp_path.iterdir()) == []


def begun(folder):
    """A run of its own, in a group as a terminal makes one, with its worker at work."""
    code = """
import sys
from autograder.grading.pool import each_done, LocalPool
if __name__ == "__main__":
    print("begins", flush=True)
    list(each_done(eval, ["open(%r, 'w').close() or __import__('time').sleep(600)" % sys.argv[1]], LocalPool, 1))
"""
    return subprocess.Popen(
        [sys.executable, "-c", code, str(folder / "began")], env=os.environ | {"TMPDIR": str(folder)},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip


@pytest.mark.parametrize("at_work", [False, True])
def test_an_interrupt_from_the_terminal_is_for_the_command_alone(tmp_path, at_work):
    run = begun(tmp_path)
    run.stdout.readline()
    wait_for((tmp_path / "began").exists) if at_work else time.sleep(1)  # while PyTorch is loaded
    os.killpg(run.pid, signal.SIGINT)
    _, said = run.communicate(timeout=120)
    assert said.count("Traceback") == 1 and said.endswith("KeyboardInterrupt\n"), said
    wait_for(lambda: not list(tmp_path.glob("grading-*")))


def test_nothing_is_left_of_the_folder_of_a_run_that_was_killed(tmp_path):
    with begun(tmp_path) as run:
        wait_for((tmp_path / "began").exists)
        assert list(tmp_path.glob("grading-*"))
        run.kill()
    wait_for(lambda: not list(tmp_path.glob("grading-*")))


@pytest.mark.parametrize("length", [4, 90])  # with room for the path of a fork server's socket, and without
def test_the_temporary_folder_may_have_a_long_path(length):
    code = """
from autograder.grading.pool import each_done, LocalPool
if __name__ == "__main__":
    print(list(each_done(abs, [-1], LocalPool, 1)))
"""
    with TemporaryDirectory(prefix="x" * length) as folder:
        environment = os.environ | {"TMPDIR": folder}
        finished = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120)
    assert finished.stdout == "[(-1, 1)]\n", finished.stderr


def test_workers_that_no_longer_react_do_not_keep_the_process_from_ending():
    code = """
import multiprocessing, os, signal
from autograder.grading.pool import LocalPool
if __name__ == "__main__":
    pool = LocalPool(2)
    pool.submit(abs, -1).result()
    for worker in multiprocessing.active_children():
        os.kill(worker.pid, signal.SIGSTOP)
    pool.shutdown()
"""
    assert subprocess.run([sys.executable, "-c", code], timeout=120).returncode == 0


def test_a_pool_ends_its_own_workers_and_no_others():
    first, second = LocalPool(1), LocalPool(1)
    ended, stays = (pool.submit(eval, "__import__('os').getpid()").result() for pool in (first, second))
    first.shutdown()
    wait_for(lambda: ended not in {process.pid for process in multiprocessing.active_children()})
    assert second.submit(eval, "__import__('os').getpid()").result() == stays
    second.shutdown()


@pytest.mark.slow
def test_on_a_cluster_a_piece_that_kills_workers_in_company_and_alone_is_given_up_and_the_others_are_done(tmp_path):
    distributed = pytest.importorskip("distributed", reason="Dask is not installed")
    with dask_cluster(tmp_path, DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES="2") as (cluster, _):
        assert jobs_on(cluster) == 1
        found = outcomes(tmp_path, (1, 99), (2, 0), make_pool=partial(cluster_pool, cluster))
    assert isinstance(found.pop(1), distributed.scheduler.KilledWorker) and (tmp_path / "1").read_text() == 2 * "xxx"
    assert found == {2: 4}


@pytest.mark.slow
def test_where_the_scheduler_is_lost_it_says_what_to_do(tmp_path):
    pytest.importorskip("distributed", reason="Dask is not installed")
    with dask_cluster(tmp_path) as (cluster, scheduler):
        code = f"""
import dask
from attnlib.cluster import Cluster
from pieces import wait_long
from autograder.grading.pool import cluster_pool, each_done
dask.config.set({{"distributed.comm.timeouts.connect": "1s"}})
try:
    list(each_done(wait_long, [{str(tmp_path)!r}], lambda jobs: cluster_pool(Cluster({cluster.address!r}), jobs), 1))
except RuntimeError as error:
    print(error)
"""
        here = os.environ | {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
        run = subprocess.Popen([sys.executable, "-c", code], env=here, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        wait_for((tmp_path / "began").exists)
        scheduler.kill()
        said, _ = run.communicate()
    assert said.decode().startswith("The Dask scheduler is gone: start it again, then `autograder grade`")
