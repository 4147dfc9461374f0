"""Names of files within a delivery: which are accepted, which of them count, and opening them without following a link."""

import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager

from autograder.intake.names import Refused, shown

Parts = tuple[str, ...]

MAX_DEPTH = 20
MAX_NAME = 250  # characters
NOTEBOOKS = (".ipynb", ".ipynb.json", ".ipynb.txt")  # the last two are what some browsers save
ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz")
OTHER_ARCHIVES = (
    ".7z", ".rar", ".zipx", ".tar.xz", ".txz", ".tar.bz2", ".tbz", ".tbz2", ".tar.zst", ".tzst", ".zip.001", ".7z.001",
    ".ipynb.gz", ".safetensors.gz",
)  # fmt: skip
OTHER_WEIGHTS = (".pth", ".pt", ".ckpt", ".h5")  # pickles, most of them, which nobody opens here
RUNS = "runs.json"  # the accuracies of all runs, by which students may answer Question 3
SECRET = "submission_secret.txt"  # nbgrader's, by which it gives feedback back
JUNK = {
    "__MACOSX", "__pycache__", "Thumbs.db", "desktop.ini", "venv", "env", "site-packages", "node_modules", "feedback",
    "cifar-10-python.tar.gz", "cifar-10-batches-py",
}
REPETITIONS = re.compile(r"seed-?\d+")  # folders with the notebook's models once more, which are not graded


def parts_of(name: str) -> Parts:
    """A path in an archive, of either system, as its parts; Refused where it leads out of the archive."""
    path = name.replace("\\", "/")
    parts = tuple(part for part in path.split("/") if part not in ("", "."))
    if path.startswith("/") or re.match("[A-Za-z]:", path) or ".." in parts:
        raise Refused(f"The file {shown(name)} lies outside of its archive: pack the folder itself, and hand that in.")
    if len(parts) > MAX_DEPTH or any(len(part) > MAX_NAME or "\0" in part for part in parts):
        raise Refused(f"The file {shown(name)} has too long a name: pack the notebook and its checkpoints alone.")
    return parts


def is_junk(parts: Parts) -> bool:
    """What systems and editors leave beside a student's files."""
    return any(part in JUNK or part.startswith(".") for part in parts)


def is_wanted(parts: Parts) -> bool:
    """Whether grading, or nbgrader, has a use for the file; nothing else is opened."""
    if not parts or is_junk(parts) or any(map(REPETITIONS.fullmatch, parts[:-1])):
        return False
    return parts[-1] in (SECRET, RUNS) or ends(parts, (*NOTEBOOKS, *ARCHIVES, *OTHER_ARCHIVES, ".py", ".safetensors"))


def ends(parts: Parts, endings: tuple[str, ...]) -> bool:
    return parts[-1].lower().endswith(endings)


def open_folder(path: str | os.PathLike, beneath: int | None = None) -> int:
    """A descriptor of a folder that is no link, and that can be listed; OSError otherwise."""
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=beneath)
    with closed_on_error(descriptor):
        os.listdir(descriptor)
    return descriptor


def open_file(name: str, beneath: int) -> int:
    """A descriptor of a regular file in an open folder; OSError where it is a link, or else. A pipe is not waited for."""
    descriptor = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=beneath)
    with closed_on_error(descriptor):
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(f"{shown(name)} is no file")
    return descriptor


@contextmanager
def closed_after(descriptor: int) -> Iterator[int]:
    try:
        yield descriptor
    finally:
        os.close(descriptor)


@contextmanager
def closed_on_error(descriptor: int) -> Iterator[None]:
    try:
        yield
    except BaseException:
        os.close(descriptor)
        raise
