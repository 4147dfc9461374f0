"""What a sandbox may ask of Linux: a filter of system calls, made by libseccomp, that bubblewrap sets before all else.

Refused is what no notebook needs and what would cost others: memory that no process maps, limits that all on the
machine share, and the parts of Linux in which most ways out of a sandbox were found.
"""

import ctypes
import errno
import os
from functools import cache
from tempfile import TemporaryFile

LIBRARY = "libseccomp.so.2"
ALLOW, REFUSE = 0x7FFF0000, 0x00050000  # the latter with an errno in its low half
EQUAL, GREATER, MASKED_EQUAL = 4, 6, 7
CLONE_NEWUSER = 0x10000000
MAP_SHARED, MAP_ANONYMOUS = 0x01, 0x20

ABSENT = (
    "memfd_create", "shmget", "msgget", "semget", "mq_open",  # memory that no process maps
    "inotify_init", "inotify_init1", "fanotify_init", "io_setup",  # counted for a user, or for the machine
    "add_key", "request_key", "keyctl", "bpf", "perf_event_open", "userfaultfd", "setns",
)  # fmt: skip
# By their numbers, which are the same on all processors, since older versions of libseccomp do not know the names.
# Without clone3 libc falls back to clone, whose flags a filter can see.
RECENT = {"io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427, "clone3": 435, "memfd_secret": 447}
FAMILIES = (1, 2, 10, 16)  # of sockets: in the file system, of IPv4 and IPv6, and to ask which interfaces there are
MISSING = (
    f"{LIBRARY} can't be loaded ({{reason}}), so students' code can't be run in a sandbox: install the package libseccomp2, "
    "or give --isolation none to run code that you trust with your own rights."
)


class Comparison(ctypes.Structure):
    """libseccomp's `struct scmp_arg_cmp`."""

    _fields_ = [("argument", ctypes.c_uint), ("operator", ctypes.c_int), ("a", ctypes.c_uint64), ("b", ctypes.c_uint64)]


@cache
def program() -> bytes:
    """The filter as Linux takes it; RuntimeError without libseccomp. Calls of other architectures end who makes them."""
    library = loaded()
    context = ctypes.c_void_p(library.seccomp_init(ALLOW))
    try:
        for call, error, *comparisons in rules(library):
            array = (Comparison * len(comparisons))(*comparisons)
            if code := library.seccomp_rule_add_array(context, REFUSE | error, call, len(comparisons), array):
                raise RuntimeError(f"libseccomp refuses a rule on system call {call}: {os.strerror(-code)}.")
        with TemporaryFile() as file:
            if code := library.seccomp_export_bpf(context, file.fileno()):
                raise RuntimeError(f"libseccomp can't write its filter: {os.strerror(-code)}.")
            file.seek(0)
            return file.read()
    finally:
        library.seccomp_release(context)


def loaded() -> ctypes.CDLL:
    try:
        library = ctypes.CDLL(LIBRARY)
    except OSError as error:
        raise RuntimeError(MISSING.format(reason=error)) from None
    library.seccomp_init.argtypes, library.seccomp_init.restype = [ctypes.c_uint32], ctypes.c_void_p
    library.seccomp_rule_add_array.argtypes = [
        ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_uint, ctypes.POINTER(Comparison),
    ]  # fmt: skip
    library.seccomp_export_bpf.argtypes = [ctypes.c_void_p, ctypes.c_int]
    library.seccomp_release.argtypes = [ctypes.c_void_p]
    library.seccomp_syscall_resolve_name.argtypes = [ctypes.c_char_p]
    return library


def rules(library: ctypes.CDLL):
    """For each: the number of a system call, the error that it gets, and what its arguments are then."""
    number = library.seccomp_syscall_resolve_name
    for call in (*map(number, (name.encode() for name in ABSENT)), *RECENT.values()):
        yield call, errno.ENOSYS
    for name in (b"clone", b"unshare"):
        yield number(name), errno.EPERM, Comparison(0, MASKED_EQUAL, CLONE_NEWUSER, CLONE_NEWUSER)
    unmapped = MAP_SHARED | MAP_ANONYMOUS  # it stays where a process gives its pages back, or part of it
    yield number(b"mmap"), errno.ENOMEM, Comparison(3, MASKED_EQUAL, unmapped, unmapped)
    for family in set(range(max(FAMILIES))) - set(FAMILIES):
        yield number(b"socket"), errno.EAFNOSUPPORT, Comparison(0, EQUAL, family)
    yield number(b"socket"), errno.EAFNOSUPPORT, Comparison(0, GREATER, max(FAMILIES))
