"""Runs the grader's own computations on data from students in a helper process with limits on time and memory."""

import pickle
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from attnlib.processes import limit

MEMORY = 4 * 2**30  # bytes
PACKAGE = Path(__file__).parents[2]
START = "import sys; sys.path.insert(0, sys.argv[1]); from autograder.checks.apart import serve; serve()"
OWN = threading.local()  # each thread's helper process: a Dask worker has several threads
Answer = TypeVar("Answer")


def apart(seconds: int, work: Callable[..., Answer], *arguments: Any) -> Answer:
    """What a module's function returns for the arguments; RuntimeError where it fails, or takes more CPU time than `seconds`.

    The helper process is kept for the next call, and ends with this process.
    """
    process = getattr(OWN, "process", None)
    if process is None or process.poll() is not None:
        process = OWN.process = subprocess.Popen(
            [sys.executable, "-I", "-c", START, str(PACKAGE)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
    assert process.stdin and process.stdout, "they are pipes"
    try:
        pickle.dump((seconds, work, arguments), process.stdin)
        process.stdin.flush()
        answer, problem = pickle.load(process.stdout)
    except (EOFError, OSError, pickle.UnpicklingError):
        process.kill()
        raise RuntimeError(f"{work.__name__} ended with status {process.wait()}: did it take {seconds} s?") from None
    if problem:
        raise RuntimeError(problem)
    return answer


def serve() -> None:
    """The main loop of the helper process: one call after the other comes in, and its result goes out, pickled."""
    import torch

    torch.set_flush_denormal(True)  # a student's weights could make everything a hundred times slower
    limit("RLIMIT_DATA", MEMORY)
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    while True:
        try:
            seconds, work, arguments = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        limit("RLIMIT_CPU", int(time.process_time()) + seconds)
        try:
            answer, problem = work(*arguments), ""
        except Exception:
            answer, problem = None, traceback.format_exc()
        pickle.dump((answer, problem), answers)
        answers.flush()
