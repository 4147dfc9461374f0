"""What is graded of a submitted folder, taken out of it as bytes that can go anywhere."""

import hashlib
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_notebook

from autograder.grading.reading import read_notebook
from autograder.sandbox.limits import MIB, Limits, load_limits

FILES = ("*.py", "checkpoints/*.safetensors")
MAX_FILES = 1000
MAX_SECRET_BYTES = 1000  # nbgrader's have 128


@dataclass(frozen=True)
class Submission:
    """A student's notebook, and the files that are graded beside it by their relative names."""

    student: str
    notebook: NotebookNode
    files: dict[str, bytes] = field(default_factory=dict)
    timestamp: str = ""  # as in timestamp.txt

    @property
    def digest(self) -> str:
        """The same for the same content."""
        parts = [nbformat.writes(self.notebook).encode(), self.timestamp.encode()]
        parts += [part for name, data in sorted(self.files.items()) for part in (name.encode(), data)]
        lengths = json.dumps([len(part) for part in parts]).encode()
        return hashlib.sha256(b"".join([lengths, *parts])).hexdigest()


def read_submission(folder: Path, student: str, notebook_name: str) -> Submission:
    """The submission in a folder; in place of a notebook that can't be read comes an empty one that says why.

    OSError where the folder itself can't be read.
    """
    os.listdir(folder)  # where this fails, glob would find nothing, and say nothing
    timestamp = folder / "timestamp.txt"
    return Submission(
        student,
        readable(folder, notebook_name),
        graded_files(folder),
        timestamp.read_text(errors="replace")[:100] if is_own_file(timestamp) else "",
    )


def readable(folder: Path, notebook_name: str) -> NotebookNode:
    try:
        return read_notebook(find_notebook(folder, notebook_name))
    except ValueError as error:
        return new_notebook(metadata={"unreadable": str(error)})


def find_notebook(folder: Path, name: str) -> Path:
    """The notebook of that name, or the only one there is; ValueError if there is none."""
    if (folder / name).exists():
        return folder / name
    others = sorted(folder.glob("*.ipynb"))
    if len(others) == 1:
        return others[0]
    found = f"there are {', '.join(path.name for path in others)}" if others else "there is no notebook at all"
    raise ValueError(f"{name} is missing, and {found}: hand in the notebook under the name it was given out with.")


def graded_files(folder: Path, limits: Limits | None = None) -> dict[str, bytes]:
    """The files that are graded beside the notebook.

    A link is left out: it could lead into the gradebook. Of a file that is too large, alone or
    after those before it, comes nothing, so that it counts as damaged.
    """
    limits = limits or load_limits()
    room = limits.scratch_mib * MIB // 2
    files = {}
    paths = (path for pattern in FILES for path in sorted(folder.glob(pattern)))
    for path in islice(filter(is_own_file, paths), MAX_FILES):
        size = path.stat().st_size
        fits = size <= min(limits.file_mib * MIB, room)
        room -= size if fits else 0
        files[str(path.relative_to(folder))] = path.read_bytes() if fits else b""
    return files


def secret_of(folder: Path) -> str:
    """The secret that nbgrader's `submit` left, by which a student alone finds the feedback; a new one if there is none.

    Were one missing, `nbgrader release_feedback` would stop there and give nobody any.
    """
    file = folder / "submission_secret.txt"
    kept = is_own_file(file) and file.stat().st_size <= MAX_SECRET_BYTES and file.read_text(errors="replace").strip()
    return kept or secrets.token_hex(64)


def is_own_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and not path.parent.is_symlink()


def described_checkpoints(files: dict[str, bytes]) -> dict[str, dict[str, Any]]:
    """For each model the hash of its checkpoint, and the last validation accuracy that it claims, in percent."""
    return {
        Path(name).stem: {"sha256": hashlib.sha256(data).hexdigest(), "claimed": claimed_accuracy(data)}
        for name, data in files.items()
        if name.endswith(".safetensors")
    }


def claimed_accuracy(checkpoint: bytes) -> float | None:
    """The last validation accuracy in a checkpoint's own history; None if it has none that can be read."""
    try:
        length = int.from_bytes(checkpoint[:8], "little")  # the format: a length, a JSON header, the tensors
        header = json.loads(checkpoint[8 : 8 + min(length, MIB)])
        return float(json.loads(header["__metadata__"]["history"])[-1]["accuracy"])
    except (ValueError, KeyError, IndexError, TypeError, RecursionError):
        return None


@contextmanager
def laid_out(files: dict[str, bytes]) -> Iterator[Path]:
    """A temporary folder with the files in it."""
    with TemporaryDirectory(prefix="submission-") as scratch:
        for name, data in files.items():
            path = Path(scratch) / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
        yield Path(scratch)
