"""A control group for one kernel: in it Linux counts all memory, whatever holds it, and shares out the processors.

Version 2 of control groups lets a process make groups beside its own, version 1 within it; each to root, and version 2
also to a user in a unit of the user's own systemd (`systemd-run --user --scope`). Elsewhere, as in most containers,
there is none: then the guard counts what it can see, and what was disturbed is graded again alone.

Source: "Control Group v2" and "Control Groups version 1", the documentation of the Linux kernel.
"""

import os
import secrets
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

import psutil

from autograder.sandbox.limits import MIB, Limits

ROOT = Path("/sys/fs/cgroup")
NAME = "autograder-{process}-{number}"
JOIN = 'while [ "$1" != -- ]; do echo $$ > "$1/cgroup.procs" || exit; shift; done; shift; exec "$@"'
NEARLY = 0.95
SHARE = 1024  # of one thread; in version 2 it is 100


class Cgroup:
    """A group that is there and has its limits; OSError where none can be made.

    memory: bytes of it, whatever holds them
    places: by controller the groups in which it is made; in version 2 there is one, of all
    """

    def __init__(self, places: dict[str, Path], memory: int):
        name = NAME.format(process=os.getpid(), number=secrets.token_hex(4))
        self.folders = {controller: place / name for controller, place in places.items()}
        self.memory = self.folders.get("memory") or self.folders[""]
        try:
            for folder in self.folders.values():
                folder.mkdir(exist_ok=True)  # two controllers may have one folder
            self.limit(memory, int(os.environ.get("OMP_NUM_THREADS", os.cpu_count() or 1)))
        except OSError:
            self.remove()
            raise

    def limit(self, memory: int, threads: int) -> None:
        if "" in self.folders:
            (self.memory / "memory.max").write_text(str(memory))
            others = {"memory.swap.max": 0, "cpu.weight": min(10_000, 100 * threads)}
        else:
            (self.memory / "memory.limit_in_bytes").write_text(str(memory))
            others = {"memory.memsw.limit_in_bytes": memory}
            if "cpu" in self.folders:
                (self.folders["cpu"] / "cpu.shares").write_text(str(SHARE * threads))
        for name, value in others.items():
            with suppress(OSError):  # without swap, or the controller of processors
                (self.memory / name).write_text(str(value))

    @property
    def joining(self) -> list[str]:
        """What stands before a command that is to run in the group."""
        return ["/bin/sh", "-c", JOIN, "sh", *map(str, self.folders.values()), "--"]

    @property
    def ran_out_of_memory(self) -> bool:
        """Whether Linux has killed a process in it because the group, not the machine, was out of memory."""
        if "" in self.folders:
            return number_in(self.memory / "memory.events", "oom") > 0
        killed = number_in(self.memory / "memory.oom_control", "oom_kill")  # for whichever reason
        limit, most = (number_in(self.memory / f"memory.{name}_in_bytes") for name in ("limit", "max_usage"))
        return killed > 0 and most > NEARLY * limit

    @property
    def processor_seconds(self) -> float:
        if "" in self.folders:
            return number_in(self.memory / "cpu.stat", "usage_usec") / 1e6
        return number_in(self.folders["cpuacct"] / "cpuacct.usage") / 1e9

    def remove(self) -> None:
        """Kills what still runs in the group, and removes it. One that stays busy for five seconds is left to the next run."""
        for _ in range(50):
            for folder in self.folders.values():
                with suppress(OSError):
                    for process in (folder / "cgroup.procs").read_text().split():
                        os.kill(int(process), signal.SIGKILL)
                with suppress(OSError):
                    folder.rmdir()
            if not any(folder.exists() for folder in self.folders.values()):
                return
            time.sleep(0.1)


def number_in(file: Path, key: str = "") -> int:
    """The number in a file, or beside a key in it; 0 where there is none."""
    with suppress(OSError):
        for line in file.read_text().splitlines():
            *name, value = line.split()
            if name == [key] * bool(key):
                return int(value)
    return 0


@contextmanager
def own_cgroup(limits: Limits) -> Iterator[Cgroup | None]:
    """A group for one kernel; None where there can be none."""
    group, places = None, places_here()
    with suppress(OSError):  # there may be too many by now
        group = Cgroup(places, limits.memory_mib * MIB) if places else None
    try:
        yield group
    finally:
        if group:
            group.remove()


@cache
def places_here() -> dict[str, Path] | None:
    """By controller the groups in which ours can be made, as was tried; None where none can."""
    try:
        places = candidates()
        remove_left_behind(places)
        group = Cgroup(places, 64 * MIB)
    except (OSError, KeyError, ValueError):
        return None
    try:
        joined = subprocess.run([*group.joining, "true"], check=False, stderr=subprocess.DEVNULL)
    finally:
        group.remove()
    return places if joined.returncode == 0 else None


def candidates() -> dict[str, Path]:
    """By controller the groups in which ours would be made; KeyError where memory can't be limited."""
    own: dict[str, str] = {}
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        _, controllers, path = line.split(":", 2)
        own |= {controller: path.lstrip("/") for controller in controllers.split(",")}
    if (ROOT / "cgroup.controllers").exists():
        beside = (ROOT / own[""]).parent if own[""] else ROOT
        for controller in ("+memory", "+cpu"):
            with suppress(OSError):
                (beside / "cgroup.subtree_control").write_text(controller)
        return {"": beside}
    wanted = {name: ROOT / name / own[name] for name in ("memory", "cpuacct")}
    return wanted | ({"cpu": ROOT / "cpu" / own["cpu"]} if "cpu" in own else {})


def remove_left_behind(places: dict[str, Path]) -> None:
    """Removes the groups that killed graders have left."""
    for place in places.values():
        for folder in place.glob(NAME.format(process="*", number="*")):
            if not psutil.pid_exists(int(folder.name.split("-")[1])):
                with suppress(OSError):
                    folder.rmdir()
