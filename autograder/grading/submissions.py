"""What is graded of a submitted folder, taken out of it as bytes that can go anywhere."""

import hashlib
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from nbformat import NotebookNode

from autograder.assignment import COMPANION
from autograder.grading.reading import MAX_TIME_BYTES, lean, parsed
from autograder.intake.names import Refused, shown
from autograder.intake.notebooks import choose_notebook
from autograder.intake.paths import NOTEBOOKS, OTHER_WEIGHTS, RUNS, ends, is_junk
from autograder.intake.sources import NO_WEIGHTS, Copied
from autograder.sandbox.limits import MIB, Limits, load_limits

FILES = ("*.py", "checkpoints/*.safetensors", f"checkpoints/{RUNS}")
MAX_FILES = 1000
MAX_SECRET_BYTES = 1000  # nbgrader's have 128


@dataclass(frozen=True)
class Submission:
    """A student's notebook, and the files that are graded beside it by their relative names."""

    student: str
    notebook: NotebookNode
    files: dict[str, bytes] = field(default_factory=dict)
    timestamp: str = ""  # as in timestamp.txt
    digest: str = ""  # the same for the same content
    notes: list[str] = field(default_factory=list)  # on other notebooks beside it, and its name


def read_submission(folder: Path, student: str, released: Path, only: str = "") -> Submission:
    """The submission in a folder; Refused where there is no notebook to grade in it.

    released: where the released notebook lies, whose name the submitted one should have; the file beside it goes along
    only: the name of the notebook to take, whatever others there are
    OSError where the folder, or a file in it, can't be read.
    """
    names = [only] if only else sorted(os.listdir(folder))
    chosen, notes = choose_notebook(notebooks_in(folder, names), released)
    notebook, files = parsed(lean(chosen)), graded_files(folder)
    notes += rehearsal_note(folder, files)
    if (companion := released.with_name(COMPANION.name)).exists():  # the course's own, whatever was handed in
        files[companion.name] = companion.read_bytes()
    # Of the bytes, not of the notebook: to cells without an id nbformat gives another one each time. When it was
    # handed in changes no verdict.
    digest = digest_of([chosen.content, *parts_of(files)])
    notes += [f"{shown(name)} is not read: {NO_WEIGHTS}." for name in other_weights(folder)[:3]]
    return Submission(student, notebook, files, time_in(folder / "timestamp.txt"), digest, notes)


def rehearsal_note(folder: Path, files: dict[str, bytes]) -> list[str]:
    """What to say where a rehearsal's weights were handed in, and not those that count."""
    if not (folder / "checkpoints-quick").is_dir() or any(name.endswith(".safetensors") for name in files):
        return []
    return ["The weights are those of a rehearsal (checkpoints-quick), which do not count: set QUICK = False and train again."]


def notebooks_in(folder: Path, names: list[str]) -> list[Copied]:
    """What may be notebooks in a folder; Refused where what is called so is no file."""
    found = [folder / name for name in names if ends((name,), NOTEBOOKS) and not is_junk((name,))]
    files = [path for path in found if path.is_file() and not path.is_symlink()]
    if found and not files:
        raise Refused(f"{shown(found[0].name)} is a link or a folder, not a file: hand in the notebook itself.")
    return [Copied((path.name,), path, "") for path in files]


def other_weights(folder: Path) -> list[str]:
    paths = [path for pattern in ("*", "checkpoints/*") for path in folder.glob(pattern)]
    return sorted(path.name for path in paths if ends(path.parts, OTHER_WEIGHTS))


def time_in(path: Path) -> str:
    if not is_own_file(path):
        return ""
    with open(path, "rb") as file:
        return file.read(MAX_TIME_BYTES).decode(errors="replace")


def parts_of(files: dict[str, bytes]) -> Iterator[bytes]:
    for name, data in sorted(files.items()):
        yield from (os.fsencode(name), data)


def digest_of(parts: list[bytes]) -> str:
    lengths = json.dumps([len(part) for part in parts]).encode()
    return hashlib.sha256(b"".join([lengths, *parts])).hexdigest()


def state_of(folder: Path) -> list[tuple[str, int, int, int]]:
    """What tells without reading a submission whether any of it has changed."""
    state = []
    with suppress(OSError):  # what can't be read is said when it is to be graded
        for pattern in ("*.ipynb*", "timestamp.txt", "checkpoints", *FILES):
            for path in sorted(folder.glob(pattern)):
                facts = path.lstat()
                state.append((str(path), facts.st_ino, facts.st_size, facts.st_ctime_ns))
    return state


def graded_files(folder: Path, limits: Limits | None = None) -> dict[str, bytes]:
    """The files that are graded beside the notebook.

    A link is left out: it could lead into the gradebook. Of a file that is too large, alone or
    after those before it, comes nothing, so that it counts as damaged. OSError where a folder
    or a file can't be read.
    """
    for part in (folder, folder / "checkpoints"):
        if part.is_dir() and not part.is_symlink():
            os.listdir(part)  # where this fails, glob would find nothing, and say nothing
    limits = limits or load_limits()
    room = limits.scratch_mib * MIB // 2
    files = {}
    paths = (path for pattern in FILES for path in sorted(folder.glob(pattern)) if not is_junk((path.name,)))
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
        if name.endswith(".safetensors") and data  # there is nothing to say of one that is too large
    }


def claimed_accuracy(checkpoint: bytes) -> float | None:
    """The last validation accuracy in a checkpoint's own history; None if it has none that can be read."""
    try:
        length = int.from_bytes(checkpoint[:8], "little")  # the format: a length, a JSON header, the tensors
        header = json.loads(checkpoint[8 : 8 + min(length, MIB)])
        return float(json.loads(header["__metadata__"]["history"])[-1]["accuracy"])
    except (ValueError, KeyError, IndexError, TypeError, OverflowError, RecursionError):
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
