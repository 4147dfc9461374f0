"""An account of its own for one kernel: for containers, in most of which bubblewrap can make no sandbox.

Its only walls are file permissions. A student's code still reads what every account may read,
sees which processes run, and has the network; so whatever is private must be closed to others.
"""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from autograder.sandbox.bubblewrap import limited, transient_account, variables, which, without_rights
from autograder.sandbox.limits import Limits


@contextmanager
def own_account(*paths: Path) -> Iterator[int]:
    """The id of an account that nobody else has. The paths become its own; its processes end with it.

    Raises RuntimeError without root's rights.
    """
    if os.getuid():
        raise RuntimeError("Only root can run a kernel under another account: use isolation 'bubblewrap'.")
    account = transient_account()
    for path in paths:
        for part in (path, *path.rglob("*")):
            os.chown(part, account, account, follow_symlinks=False)
    try:
        yield account
    finally:  # the kernel does this to all of them at once, so that none can fork away from it
        subprocess.run([*as_account(account), "sh", "-c", "kill -KILL -1"], check=False)


def as_account(account: int) -> list[str]:
    return [*without_rights(account), "--no-new-privs"]


def command(account: int, argv: list[str], limits: Limits) -> list[str]:
    """The command that runs `argv` as the account, and as what the system ends first where memory runs out."""
    return [which("choom"), "-n", "1000", "--", *as_account(account), *limited(limits), *argv]


def environment(folder: Path, data: Path | None) -> dict[str, str]:
    """The environment of the kernel: as in the sandbox, with nothing of the grader's own."""
    return variables(str(folder), str(data) if data else None) | {"IPYTHONDIR": f"{folder}/.ipython"}
