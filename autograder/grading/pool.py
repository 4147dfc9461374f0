"""Work in several processes, some of which may die."""

import multiprocessing
import os
import tempfile
import warnings
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from attnlib.processes import stop_with_parent

MAX_DEATHS = 3
WORK = "autograder.grading.runner"  # imported once, for all workers, also those that take the place of a dead one
MAX_SOCKET_PATH = 100  # bytes: Linux allows 107, some versions of Python fewer (python/cpython#132124, #140734)
FEW = 4  # suspects that may as well be tried one by one; more of them in a pool that is so many times narrower
Piece = TypeVar("Piece")
Result = TypeVar("Result")


SCHEDULER_GONE = "The Dask scheduler is gone: start it again, then `autograder grade`, which goes on where this run was."


class WorkerDied(Exception):
    """A worker died over this piece of work, and so did others that were given it."""


def local_pool(jobs: int) -> ProcessPoolExecutor:
    """Processes that share this machine's cores, and end when this one does, however it does."""
    threads = max(1, (os.cpu_count() or 1) // jobs)
    context = multiprocessing.get_context(start_method())
    context.set_forkserver_preload([WORK])
    return ProcessPoolExecutor(jobs, context, initializer=prepare_worker, initargs=(threads, scratch().name))


def start_method() -> str:
    """A fork server imports PyTorch once for all workers; it can't where the path of its socket would be too long."""
    socket = os.fsencode(tempfile.gettempdir()) + b"/pymp-12345678/listener-12345678"
    return "forkserver" if len(socket) <= MAX_SOCKET_PATH else "spawn"


@cache
def scratch() -> TemporaryDirectory:
    """Where the temporary folders of workers lie: they are killed in the end, and clear up nothing themselves."""
    folder = TemporaryDirectory(prefix="grading-")
    Path(folder.name).chmod(0o711)  # for kernels that run under another account
    return folder


def cluster_pool(address: str, jobs: int) -> Executor:
    """The workers of a Dask scheduler; Dask itself gives a dead worker's task to another."""
    return client_of(address).get_executor()


def jobs_on(address: str) -> int:
    """As many as the workers of a Dask scheduler can do at a time; RuntimeError where there is none yet."""
    with client_of(address) as client:
        jobs = sum(client.nthreads().values())
    if not jobs:
        raise RuntimeError(f"No worker has joined the Dask scheduler at {address} yet: wait for one, or give --jobs.")
    return jobs


def client_of(address: str) -> Any:
    try:
        from distributed import Client
    except ModuleNotFoundError:
        raise RuntimeError('--cluster needs Dask: run `pip install --editable ".[cluster]"` in this package.') from None
    warnings.filterwarnings("ignore", message="Sending large graph")  # a submission is what it is
    return Client(address)


def prepare_worker(threads: int, folder: str) -> None:
    tempfile.tempdir = folder
    os.environ["OMP_NUM_THREADS"] = str(threads)
    stop_with_parent()


def each_done(
    work: Callable[[Piece], Result], pieces: Iterable[Piece], make_pool: Callable[[int], Executor], width: int
) -> Iterator[tuple[Piece, Result | Exception]]:
    """Pieces with their results as these come in, or with the exception that stands in place of one.

    At most `width` pieces are in memory, and those that are suspected. Where a worker's death brings
    down a whole pool, or Dask lays it to all that the worker was to do, these pieces are tried again
    in ever narrower pools, and in the end alone, which shows whose fault it was.
    """
    pieces = iter(pieces)
    pool = make_pool(width)
    running: dict[Future[Result], Piece] = {}
    suspects: list[Piece] = []
    try:
        while True:
            for piece in islice(pieces, width - len(running)):
                running[submitted(pool, work, piece)] = piece
            if not running:
                break
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            if any(future.cancelled() for future in done):  # which is how Dask says it
                raise RuntimeError(SCHEDULER_GONE)
            if not any(map(is_broken, done)):
                for future in done:
                    piece = running.pop(future)
                    if width > 1 and is_accused(future):
                        suspects.append(piece)
                    else:
                        yield piece, outcome(future)
                continue
            end(pool)
            broken = [piece for future, piece in running.items() if is_broken(future)]
            yield from ((piece, outcome(future)) for future, piece in running.items() if not is_broken(future))
            if width > FEW:
                yield from each_done(work, broken, make_pool, width // FEW)
            else:
                yield from ((piece, alone(work, piece, make_pool)) for piece in broken)
            running, pool = {}, make_pool(width)
    finally:
        end(pool)
    if suspects:
        yield from each_done(work, suspects, make_pool, 1)


def end(pool: Executor) -> None:
    """Workers are ended, not waited for: one that was killed while it fetched work left the others locked for ever."""
    pool.shutdown(wait=False)
    for worker in multiprocessing.active_children():
        worker.kill()


def submitted(pool: Executor, work: Callable[[Piece], Result], piece: Piece) -> Future[Result]:
    """A piece given to a pool; one that is broken already fails the future, as one that breaks later does."""
    try:
        return pool.submit(work, piece)
    except BrokenProcessPool as error:
        future: Future[Result] = Future()
        future.set_exception(error)
        return future


def is_broken(future: Future) -> bool:
    return isinstance(future.exception(), BrokenProcessPool)


def is_accused(future: Future) -> bool:
    return type(future.exception()).__name__ == "KilledWorker"  # Dask need not be installed


def outcome(future: Future) -> Any:
    """The result, or the exception in its place."""
    error = future.exception()
    return future.result() if error is None else error


def alone(
    work: Callable[[Piece], Result], piece: Piece, make_pool: Callable[[int], Executor]
) -> Result | Exception:
    """The outcome of a piece that one worker has died over, given to others one by one."""
    for _ in range(MAX_DEATHS - 1):
        pool = make_pool(1)
        try:
            found = outcome(pool.submit(work, piece))
        finally:
            end(pool)
        if not isinstance(found, BrokenProcessPool):
            return found
    return WorkerDied(f"{MAX_DEATHS} workers died over it.")
