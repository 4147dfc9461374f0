"""Work in several processes, some of which may die or hang.

Each process has a pipe of its own. Where several share one, as in concurrent.futures and pebble,
a process that is killed while it sends leaves half a message in it, and all others wait for ever.
"""

import multiprocessing
import os
import pickle
import shutil
import signal
import tempfile
import traceback
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from functools import cache
from itertools import islice
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock, local
from typing import Any, TypeVar, cast

from attnlib.cluster import Cluster
from attnlib.processes import limit, stop_with_parent

MAX_DEATHS = 3
PATIENCE = 2 * 3600.0  # seconds; no kernel lives longer than `seconds_in_all`, so what takes longer hangs
WORK = "autograder.grading.execution"  # imported once, for all workers, also those that take the place of a dead one
MEMORY = 4 * 2**30  # bytes that a worker may have of its own, four times what grading takes: a flood ends one submission
MAX_SOCKET_PATH = 100  # bytes: Linux allows 107, some versions of Python fewer (python/cpython#132124, #140734)
Piece = TypeVar("Piece")
Answer = TypeVar("Answer")
SCHEDULER_GONE = "The Dask scheduler is gone: start it again, then `autograder grade`, which goes on where this run was."


class WorkerDied(Exception):
    """Worker after worker died over this piece of work."""


class LocalPool(ThreadPoolExecutor):
    """Threads that each look after a process. Those share this machine's cores, and end when this one does."""

    def __init__(self, jobs: int, patience: float = PATIENCE):
        super().__init__(jobs)
        self.cores = max(1, (os.cpu_count() or 1) // jobs)
        self.patience = patience
        self.own = local()
        self.workers: list[Worker] = []  # of all threads
        self.lock = Lock()
        self.closed = False

    def submit(self, work, piece, /):  # type: ignore[override]
        """A future of `work(piece)`, done by a process; by up to three, where they die over it."""
        return super().submit(self.done, work, piece)

    def done(self, work: Callable[[Piece], Answer], piece: Piece) -> Answer:
        for _ in range(MAX_DEATHS):
            worker = self.worker()
            try:
                result, error = worker.answer(work, piece, self.patience)
            except (EOFError, ConnectionError):
                worker.process.join()
            else:
                if error is not None:
                    raise error
                return result
        raise WorkerDied(f"{MAX_DEATHS} workers died over it.")

    def worker(self) -> "Worker":
        """This thread's, or a new one where it has ended."""
        with self.lock:
            if self.closed:
                raise WorkerDied("The run has ended.")
            if not hasattr(self.own, "worker") or not self.own.worker.process.is_alive():
                self.own.worker = Worker(self.cores)
                self.workers = [*self.alive(), self.own.worker]
            return self.own.worker

    def alive(self) -> list["Worker"]:
        return [worker for worker in self.workers if worker.process.is_alive()]

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = True) -> None:
        """Workers are ended, not waited for: one may no longer react."""
        with self.lock:
            self.closed = True
            for worker in self.alive():
                worker.process.kill()
        super().shutdown(wait, cancel_futures=cancel_futures)


class Worker:
    """A process that does one piece after the other."""

    def __init__(self, threads: int):
        context: Any = multiprocessing.get_context(start_method())
        context.set_forkserver_preload([WORK])
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(theirs, threads, scratch().name))
        with interrupts_held():
            self.process.start()
        theirs.close()  # so that the pipe ends with the process

    def answer(self, work: Callable[[Piece], Answer], piece: Piece, patience: float) -> tuple[Any, Exception | None]:
        """A result, or the exception in its place. EOFError or ConnectionError where the process dies over it."""
        self.pipe.send((work, piece))
        if not self.pipe.poll(patience):
            self.process.kill()
            self.process.join(10)  # or the next piece might still be sent to it, and die with it
            return None, TimeoutError(f"It hung: after {patience:g} s its worker was ended.")
        return self.pipe.recv()


@contextmanager
def interrupts_held() -> Iterator[None]:
    """What is started meanwhile, the fork server too, gets none until it asks for them; this thread gets them afterwards."""
    resource_tracker.ensure_running()  # which the fork server would start, and that lets them through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def serve(pipe: Connection, threads: int, folder: str) -> None:
    """The life of a worker."""
    os.setpgrp()  # Ctrl-C in a terminal is for the command alone, which ends its workers: each would print a traceback
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    import torch  # which not everything that imports this module waits for

    tempfile.tempdir = folder
    limit("RLIMIT_DATA", MEMORY)
    torch.set_num_threads(threads)
    os.environ["OMP_NUM_THREADS"] = str(threads)  # of kernels
    stop_with_parent(lambda: shutil.rmtree(folder, ignore_errors=True))  # where it was killed, nobody else clears up
    while True:
        work, piece = pipe.recv()
        try:
            answer: tuple[Any, Exception | None] = (work(piece), None)
        except Exception as error:
            answer = (None, portable(error))
        pipe.send(answer)


def portable(error: Exception) -> Exception:
    """The error, or one that says the same where it can't be sent, with its traceback as a note."""
    try:
        copy = pickle.loads(pickle.dumps(error))
    except Exception:
        copy = RuntimeError(f"{type(error).__name__}: {error}")
    copy.add_note("".join(traceback.format_exception(error)))
    return copy


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


def cluster_pool(cluster: Cluster, jobs: int) -> Executor:
    """The workers of a Dask scheduler; Dask itself gives a dead worker's task to another."""
    return cluster.client().get_executor()


def jobs_on(cluster: Cluster) -> int:
    """How many pieces the workers of a Dask scheduler can do at a time; RuntimeError where there is no worker yet."""
    with cluster.client() as client:
        jobs = sum(client.nthreads().values())
    if not jobs:
        raise RuntimeError(f"No worker has joined the Dask scheduler at {cluster.address} yet: wait for one, or give --jobs.")
    return jobs


def each_done(
    work: Callable[[Piece], Answer],
    pieces: Iterable[Piece],
    make_pool: Callable[[int], Executor],
    width: int,
    in_doubt: Callable[[Answer | Exception], bool] = lambda found: False,
) -> Iterator[tuple[Piece, Answer | Exception]]:
    """Pieces with their results as these come in, or with the exception that stands in place of one.

    At most `width` pieces are in memory, and those that are done again in the end, one by one: whose result is `in_doubt`
    since others may have disturbed it, and those that Dask suspects, which lays a worker's death to all that the worker
    was to do.
    """
    pieces = iter(pieces)
    pool = make_pool(width)
    running: dict[Future[Answer], Piece] = {}
    suspects: list[Piece] = []
    try:
        while True:
            for piece in islice(pieces, width - len(running)):
                running[pool.submit(work, piece)] = piece
            if not running:
                break
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                if future.cancelled():  # which is how Dask says it
                    raise RuntimeError(SCHEDULER_GONE)
                piece, error = running.pop(future), cast(Exception | None, future.exception())
                found = future.result() if error is None else error
                if width > 1 and type(error).__name__ == "KilledWorker" or in_doubt(found):  # Dask need not be installed
                    suspects.append(piece)
                else:
                    yield piece, found
    finally:
        pool.shutdown(wait=False)
    if suspects:
        yield from each_done(work, suspects, make_pool, 1)
