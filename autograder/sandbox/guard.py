"""The watch over a kernel's processes, from outside."""

import os
import signal
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from subprocess import Popen
from threading import Event, Thread
from typing import Self

import psutil

from autograder.sandbox.bubblewrap import WRITABLE
from autograder.sandbox.cgroup import Cgroup
from autograder.sandbox.limits import MIB, Limits

INTERVAL = 0.25  # seconds
FLOOD = 1024 * MIB  # bytes by which the grader itself may grow meanwhile: ten times what it needs
KILLED = (-signal.SIGKILL, 128 + signal.SIGKILL)  # how a process, or bwrap in its name, ends when it was
TERMINALS = 64
DESCRIPTOR = 2 * 212_992  # bytes that one descriptor, as of a socket, may hold and that count for no process


class Guard:
    """Within `with`, kills a process group whose time is up, or whose processes take too much memory together.

    group: counts that memory, where there is one; else it is counted here, with the sandbox's file systems in memory
    root: of the sandbox, where it is one, as it is seen from here
    """

    def __init__(self, process: Popen, limits: Limits, group: Cgroup | None = None, root: Path | None = None):
        self.process = process
        self.limits = limits
        self.group = group
        self.root = root
        self.deadline = time.monotonic() + limits.seconds_in_all
        self.killed_for = ""
        self.time_was_up = self.was_starved = False
        self.grader = psutil.Process()
        self.before = self.grader.memory_info().rss
        self.ended = Event()
        self.thread = Thread(target=self.watch, daemon=True)

    def __enter__(self) -> Self:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        self.thread.join()

    def watch(self) -> None:
        while not self.ended.wait(INTERVAL) and self.process.poll() is None:
            if time.monotonic() > self.deadline:
                self.time_was_up = True
                self.was_starved = self.processor_seconds < self.limits.seconds_in_all / 2  # the rest may have gone to others
                self.kill(f"it had run for {self.limits.seconds_in_all:g} s in all")
            elif self.takes_too_much_memory():
                self.kill(self.too_much)
            elif self.terminals > TERMINALS:
                self.kill(f"it opened more than {TERMINALS} terminals")
            elif self.grader.memory_info().rss > self.before + FLOOD:
                self.kill("it sent more messages than the grader could take in")

    def takes_too_much_memory(self) -> bool:
        if self.group:
            return self.group.ran_out_of_memory
        limit = self.limits.memory_mib * MIB
        writable = [Path(f"{self.root}{folder}") for folder in WRITABLE] if self.root else []
        return memory_of(self.process.pid, limit, writable) > limit

    @property
    def terminals(self) -> int:
        """How many it has opened; the machine has 3,072 for all sandboxes together."""
        with suppress(OSError):
            return len(os.listdir(f"{self.root}/dev/pts")) if self.root else 0
        return 0

    @property
    def too_much(self) -> str:
        return f"it took more than {self.limits.memory_mib} MiB of memory"

    @property
    def reason(self) -> str:
        """Why the processes were ended; empty where they ended by themselves, or nobody here knows."""
        out_of_memory = self.group is not None and self.group.ran_out_of_memory
        return self.killed_for or (self.too_much if out_of_memory else "")

    @property
    def killed_by_another(self) -> bool:
        """Whether they were killed, and not for what they did: by Linux, say, for memory that others took."""
        return self.process.poll() in KILLED and not self.reason

    @property
    def processor_seconds(self) -> float:
        """The processor time of all its processes so far."""
        return self.group.processor_seconds if self.group else sum(map(seconds_of, family(self.process.pid)))

    def kill(self, reason: str) -> None:
        """Ends all of it: bwrap leads the group, and its namespace dies with it."""
        self.killed_for = self.killed_for or reason
        if self.process.poll() is None:  # else the number may be another's by now
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)


def family(pid: int) -> list[psutil.Process]:
    """A process and its descendants."""
    with suppress(psutil.Error):
        root = psutil.Process(pid)
        return [root, *root.children(recursive=True)]
    return []


def memory_of(pid: int, suspicious: int, writable: Sequence[Path]) -> int:
    """Bytes that a process and its descendants take, and what they wrote into file systems in memory.

    Shared ones count twice until the sum looks suspicious.
    """
    processes, written = family(pid), sum(map(used, writable))
    total = written + sum(map(resident, processes))
    return total if total <= suspicious else written + sum(map(proportional, processes))


def used(folder: Path) -> int:
    """Bytes in a file system, its inodes with it."""
    with suppress(OSError):
        found = os.statvfs(folder)
        return (found.f_blocks - found.f_bfree) * found.f_frsize + (found.f_files - found.f_ffree) * 1024
    return 0


def resident(process: psutil.Process) -> int:
    with suppress(psutil.Error):
        return process.memory_info().rss + process.num_fds() * DESCRIPTOR
    return 0


def proportional(process: psutil.Process) -> int:
    """Bytes, of shared ones its share. Slow: 10 ms and more."""
    with suppress(OSError, psutil.Error):
        for line in Path(f"/proc/{process.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024 + process.num_fds() * DESCRIPTOR
    return 0


def seconds_of(process: psutil.Process) -> float:
    with suppress(psutil.Error):
        return sum(process.cpu_times()[:4])  # its own, and of children that ended
    return 0.0
