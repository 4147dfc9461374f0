"""The watch over a kernel's processes, from outside."""

import os
import signal
import time
from contextlib import suppress
from pathlib import Path
from subprocess import Popen
from threading import Event, Thread
from typing import Self

import psutil

from autograder.sandbox.limits import MIB, Limits

INTERVAL = 0.25  # seconds


class Guard:
    """Within `with`, kills a process group whose time is up, or whose processes take too much memory together."""

    def __init__(self, process: Popen, limits: Limits):
        self.process = process
        self.limits = limits
        self.deadline = time.monotonic() + limits.seconds_in_all
        self.reason: str | None = None
        self.ended = Event()
        self.thread = Thread(target=self.watch, daemon=True)

    def __enter__(self) -> Self:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        self.thread.join()

    def watch(self) -> None:
        memory = self.limits.memory_mib * MIB
        while not self.ended.wait(INTERVAL) and self.process.poll() is None:
            if time.monotonic() > self.deadline:
                self.kill(f"it had run for {self.limits.seconds_in_all:g} s in all")
            elif memory_of(self.process.pid, memory) > memory:
                self.kill(f"it took more than {self.limits.memory_mib} MiB of memory")

    def kill(self, reason: str) -> None:
        """Ends all of it: bwrap leads the group, and its namespace dies with it."""
        self.reason = self.reason or reason
        if self.process.poll() is None:  # else the number may be another's by now
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)


def memory_of(pid: int, suspicious: int) -> int:
    """Bytes that a process and its descendants take. Shared ones count twice until the sum looks suspicious."""
    try:
        root = psutil.Process(pid)
        processes = [root, *root.children(recursive=True)]
    except psutil.Error:
        return 0
    total = sum(map(resident, processes))
    return total if total <= suspicious else sum(map(proportional, processes))


def resident(process: psutil.Process) -> int:
    with suppress(psutil.Error):
        return process.memory_info().rss
    return 0


def proportional(process: psutil.Process) -> int:
    """Bytes, of shared ones its share. Slow: 10 ms and more."""
    with suppress(OSError):
        for line in Path(f"/proc/{process.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0
