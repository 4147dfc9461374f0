"""The sockets of a kernel in a sandbox, held open before any of the student's code runs.

They lie in a file system that this code can write to later: it could put a link in the place of one, and the client
would connect to a socket of this machine. What is held open stays the one that it was.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory


class HeldSockets:
    """Sockets by number, under paths of our own that lead to the very files, whatever their names come to mean."""

    def __init__(self) -> None:
        self.folder = TemporaryDirectory(prefix="sockets-")
        self.held: dict[int, int] = {}
        self.here = os.open(self.folder.name, os.O_RDONLY)

    @property
    def prefix(self) -> str:
        """The beginning of the paths, to which "-1" and so on is added. Short, since Linux takes 107 bytes."""
        return f"/proc/self/fd/{self.here}/kernel"

    def hold(self, inside: str, numbers: list[int]) -> bool:
        """Hold those that are there; whether that is all of them. RuntimeError for what is no socket.

        inside: their paths, without "-1" and so on
        """
        for number in set(numbers) - self.held.keys():
            with suppress(OSError):
                held = os.open(f"{inside}-{number}", os.O_PATH | os.O_NOFOLLOW)
                self.held[number] = held
                if not stat.S_ISSOCK(os.fstat(held).st_mode):
                    raise RuntimeError(f"In the place of the kernel's socket {number} is something else.")
                Path(self.folder.name, f"kernel-{number}").symlink_to(f"/proc/self/fd/{held}")
        return len(self.held) == len(numbers)

    def close(self) -> None:
        for held in (*self.held.values(), self.here):
            os.close(held)
        self.folder.cleanup()
