"""The bubblewrap command: what a process in the sandbox sees, what it may write and what it may use.

All of it is in namespaces of its own, without a network. It can read the system and the
Python environment, and write only to file systems in memory and to two answer files.
"""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.assignment import ROOT
from autograder.sandbox import seccomp
from autograder.sandbox.cgroup import Cgroup
from autograder.sandbox.limits import MIB, Limits

SCRATCH, SUBMISSION, DATA, MAILBOX = (f"/sandbox/{name}" for name in ("scratch", "submission", "data", "mailbox"))
WRITABLE = (SCRATCH, "/tmp", "/dev/shm")
SOCKETS = "/tmp/kernel"  # where the kernel listens: a prefix, since "-1" and so on is added
READ = ("request.json", "tensors.safetensors")
WRITTEN = ("answer.json", "answer.safetensors")

TOOLS = ("bwrap", "choom", "prlimit", "setpriv")
SYSTEM = ("/usr/bin", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/share")
ETC = ("/etc/ld.so.cache", "/etc/localtime", "/etc/alternatives", "/etc/fonts")
ROOT_LINKS = ("/bin", "/sbin", "/lib", "/lib32", "/lib64")
PRIVATE = ("attnlib", "autograder", "solutions", "gradebook", "tests", ".git")  # in the repository, or in site-packages
EXECUTION = {"NBGRADER_EXECUTION": "autograde", "QUICK": "0"}  # of a notebook: it trains nothing, and reads the real weights

# $1 is the account that gets the copy. As root this runs before the rights are dropped.
COPY_AND_RUN = 'cp -RP ../submission/. . && chown -R "$1" . && shift && exec "$@"'


@dataclass(frozen=True)
class Sandbox:
    """One sandbox. `folder` is copied to its scratch; `data` and the files of `mailbox` are lent to it.

    group: where its memory and processor time are counted
    """

    folder: Path
    limits: Limits
    data: Path | None = None
    mailbox: Path | None = None
    group: Cgroup | None = None

    def command(self, argv: list[str], *options: str) -> list[str]:
        """The command that runs `argv` in the scratch; `options` are further ones for bwrap."""
        account = os.getuid() or transient_account()
        return [
            *(self.group.joining if self.group else []),
            # Where memory runs out all the same, the system is to end this before anything else.
            which("choom"), "-n", "1000", "--", which("bwrap"),
            *namespaces(), *environment(self.data), *self.writable(), *system(), *self.lent(), *options,
            "--remount-ro", "/dev", "--remount-ro", "/", "--chdir", SCRATCH, "--",
            "sh", "-c", COPY_AND_RUN, "sh", str(account), *without_rights(account), *limited(self.limits), *argv,
        ]  # fmt: skip

    def writable(self) -> Iterator[str]:
        # Pages of /dev/zero can be shared and not be mapped, as those that `seccomp` refuses.
        yield from ("--proc", "/proc", "--dev", "/dev", "--ro-bind", "/dev/null", "/dev/zero")
        for folder in WRITABLE:
            yield from at(folder, "--perms", "1777", "--size", str(self.limits.scratch_mib * MIB), "--tmpfs")

    def lent(self) -> Iterator[str]:
        yield from at(SUBMISSION, "--ro-bind", str(self.folder))
        if self.data:
            yield from at(DATA, "--ro-bind", str(self.data))
        if self.mailbox:
            for name in READ:
                yield from at(f"{MAILBOX}/{name}", "--ro-bind", str(self.mailbox / name))
            # Files one by one, not their folder: there is nothing more to write, and no link to put in their place.
            for name in WRITTEN:
                yield from at(f"{MAILBOX}/{name}", "--bind", str(self.mailbox / name))


def at(path: str, *operation: str) -> Iterator[str]:
    """An operation on a path, whose parents bwrap by itself would create closed to other users than root."""
    for parent in [*Path(path).parents][-2::-1]:
        yield from ("--dir", str(parent))
    yield from (*operation, path)


def namespaces() -> list[str]:
    """Namespaces of its own, from which it can't reach the network, other processes or more rights.

    Root gets no user namespace: in one, the limit on processes would not hold, see `transient_account`.
    """
    own = ["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try"]
    if os.getuid():
        own += ["--unshare-user", "--disable-userns"]
    return [*own, "--die-with-parent", "--new-session"]


def transient_account() -> int:
    """A user id that nobody has: Linux counts processes by user, and never limits root's.

    The range is the one that systemd takes its transient users from.
    """
    return random.randrange(61184, 65520)


def environment(data: Path | None) -> Iterator[str]:
    yield "--clearenv"
    for name, value in variables(SCRATCH, DATA if data else None).items():
        yield from ("--setenv", name, value)


def variables(home: str, data: str | None) -> dict[str, str]:
    """The whole environment: nothing of the grader's own, which may hold secrets, gets in."""
    return {
        "PATH": f"{sys.prefix}/bin:/usr/bin:/bin",
        "HOME": home,
        "USER": "student",
        "LANG": "C.UTF-8",
        "IPYTHONDIR": "/tmp/ipython",
        "PYTHONNOUSERSITE": "1",
        "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", str(os.cpu_count())),
        "MALLOC_MMAP_MAX_": "0",  # glibc is to keep the large blocks that attention takes and frees,
        "MALLOC_TRIM_THRESHOLD_": "-1",  # which nearly halves the time of predicting
    } | EXECUTION | ({"CIFAR10_DIR": data} if data else {})


def system() -> Iterator[str]:
    """The system and the Python environment, read-only; without the course, in case it is installed there."""
    environments = {sys.prefix, sys.base_prefix, os.path.realpath(sys.base_prefix)}
    visible = [*SYSTEM, *sorted(environments)]
    for path in (*visible, *ETC):
        yield from at(path, "--ro-bind-try", path)
    for path in ROOT_LINKS:
        if os.path.islink(path):
            yield from ("--symlink", os.readlink(path), path)
        else:
            yield from ("--ro-bind-try", path, path)
    for folder in (ROOT / name for name in PRIVATE):
        if folder.is_dir() and any(folder.is_relative_to(shown) for shown in visible):
            yield from ("--size", "4096", "--tmpfs", str(folder))


def without_rights(account: int) -> list[str]:
    if os.getuid():
        return []
    return ["setpriv", f"--reuid={account}", f"--regid={account}", "--clear-groups", "--bounding-set=-all"]


def limited(limits: Limits) -> list[str]:
    """Set inside, where processes are counted for this sandbox alone."""
    return [
        "prlimit", f"--as={limits.memory_mib * MIB}", f"--data={limits.memory_mib * MIB}",
        f"--fsize={limits.file_mib * MIB}", f"--nproc={limits.processes}", f"--nofile={limits.open_files}", "--core=0",
    ]  # fmt: skip


def which(tool: str) -> str:
    path = shutil.which(tool)
    if path is None:
        raise RuntimeError(MISSING.format(tool=tool))
    return path


def require_bubblewrap() -> None:
    """RuntimeError, with the cause where it is known, if no sandbox can be made here."""
    if sys.platform != "linux":
        raise RuntimeError(NOT_HERE)
    bwrap, *_ = map(which, TOOLS)
    seccomp.program()
    trial = [bwrap, *namespaces(), "--ro-bind", "/", "/", "--size", "4096", "--tmpfs", "/tmp", "true"]
    result = subprocess.run(trial, check=False, capture_output=True, text=True, timeout=30)
    if result.returncode:
        raise RuntimeError(REFUSED.format(said=" ".join(result.stderr.split()), cause=cause_of(result.stderr)))


def cause_of(said: str) -> str:
    restricted = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
    if "nknown option" in said:
        return "bubblewrap 0.8 or newer is needed"
    if restricted.is_file() and restricted.read_text().strip() == "1":
        return "AppArmor refuses user namespaces, as in Ubuntu since 23.10: it needs a profile for bwrap"
    return "user namespaces seem to be refused, as in most containers"


NOT_HERE = "There is no sandbox on this system: grade on Linux, or give --isolation none for code that you trust."
MISSING = (
    "{tool} is not installed, so students' code can't be run in a sandbox: install the packages bubblewrap and "
    "util-linux, or give --isolation none to run code that you trust with your own rights."
)
REFUSED = (
    "bubblewrap can't make a sandbox here ({said}): {cause}; "
    "or give --isolation none to run code that you trust with your own rights."
)
