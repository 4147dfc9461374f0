"""Pieces of work for workers, quick to import."""

import os
import signal
import time
from pathlib import Path


def double(piece):
    """Twice a number; it kills as many workers as the piece says, and fails where the number is negative."""
    folder, number, deaths = piece
    with open(Path(folder) / str(number), "a") as tries:
        tries.write("x")
    if len((Path(folder) / str(number)).read_text()) <= deaths:
        os.kill(os.getpid(), signal.SIGKILL)
    if number < 0:
        raise ValueError("negative")
    return 2 * number


def wait_long(folder):
    Path(folder, "began").touch()
    time.sleep(600)


def called(piece):
    function, argument = piece
    return function(argument)
