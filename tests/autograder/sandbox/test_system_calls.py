"""What Linux refuses a student's code, and what it must not."""

import errno
import shutil
import subprocess
import sys

import pytest

from autograder.sandbox import seccomp
from autograder.sandbox.bubblewrap import require_bubblewrap
from autograder.sandbox.cgroup import places_here

CALL = """
import ctypes, errno
libc = ctypes.CDLL(None, use_errno=True)
print(errno.errorcode[ctypes.get_errno()] if libc.syscall({arguments}) < 0 else "done")
"""
LOADER = """
import threading, torch
from torch.utils.data import DataLoader, TensorDataset
threads = [threading.Thread(target=torch.ones, args=(2,)) for _ in range(3)]
for thread in threads: thread.start()
for thread in threads: thread.join()
data = TensorDataset(torch.arange(8.0))
print(sum(batch.sum().item() for (batch,) in DataLoader(data, batch_size=2, num_workers=2)))
"""


def number_of(name):
    return seccomp.RECENT.get(name) or seccomp.loaded().seccomp_syscall_resolve_name(name.encode())


@pytest.mark.parametrize("name", [*seccomp.ABSENT, *seccomp.RECENT])
def test_what_no_notebook_needs_is_not_there(printed, name):
    assert printed(CALL.format(arguments=f"{number_of(name)}, 0, 0, 0, 0, 0, 0")) == "ENOSYS\n"


@pytest.mark.parametrize("call", ["unshare", "clone"])
def test_no_user_namespace_can_be_made(printed, call):
    flags = seccomp.CLONE_NEWUSER | (17 if call == "clone" else 0)  # SIGCHLD
    assert printed(CALL.format(arguments=f"{number_of(call)}, {flags}, 0, 0, 0, 0")) == "EPERM\n"


@pytest.mark.parametrize("family, error", [
    (40, "EAFNOSUPPORT"), (38, "EAFNOSUPPORT"), (17, "EAFNOSUPPORT"), (3, "EAFNOSUPPORT"), (1, "done"), (2, "done"),
])
def test_sockets_are_of_the_common_kinds_alone(printed, family, error):
    attempt = f"socket.socket({family}, socket.SOCK_DGRAM); print('done')"
    shown = printed(f"import socket\ntry: {attempt}\nexcept OSError as error: print(error.errno)")
    assert shown == f"{getattr(errno, error, error)}\n"


def test_memory_that_is_shared_has_a_file(printed):
    assert printed("import mmap; mmap.mmap(-1, 4096)") == "OSError"
    assert printed("open('/dev/zero', 'rb')") == "PermissionError"
    assert printed("import multiprocessing; print(multiprocessing.Array('d', 4)[3])") == "0.0\n"


def test_threads_workers_and_shell_commands_run_as_ever(printed):
    assert printed(LOADER, timeout=60) == "28.0\n"
    assert printed("!echo hello", timeout=20).strip() == "hello"


def test_without_libseccomp_nothing_runs(monkeypatch):
    monkeypatch.setattr(seccomp, "LIBRARY", "libseccomp-that-is-not-there.so")
    with pytest.raises(RuntimeError, match="install the package libseccomp2.*--isolation none"):
        seccomp.program.__wrapped__()


@pytest.mark.skipif(places_here() is None, reason="no control group can be made here")
def test_a_group_of_a_grader_that_was_killed_is_removed_by_the_next():
    code = """
import os, signal
from autograder.sandbox.cgroup import Cgroup, places_here
group = Cgroup(places_here(), 64 << 20)
print(*group.folders.values(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
    left = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.split()
    assert left and subprocess.run(["ls", *left], stdout=subprocess.DEVNULL).returncode == 0
    places_here.__wrapped__()
    assert subprocess.run(["ls", *left], stderr=subprocess.DEVNULL).returncode != 0


def test_the_trial_asks_for_all_that_a_sandbox_takes(monkeypatch):
    if not shutil.which("bwrap"):
        pytest.skip("bubblewrap is not installed")
    monkeypatch.setattr(seccomp, "program", lambda: exec("raise RuntimeError('no filter')"))
    with pytest.raises(RuntimeError, match="no filter"):
        require_bubblewrap()
