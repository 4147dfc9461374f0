"""Unpacks a delivery and finds the student's notebook in it, in a process of its own with limits on time and memory."""

import json
import re
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from attnlib.processes import limit
from autograder.assignment import ROOT
from autograder.intake.names import Refused, shown
from autograder.intake.notebooks import Notebook, choose_notebook
from autograder.intake.paths import ARCHIVES, OTHER_ARCHIVES, RUNS, SECRET, Parts, ends
from autograder.intake.sources import MB, Copied, Copies, copy_archive

SECONDS = 60
MEMORY = 2000 * MB
DEPTH = 2  # a zip in a zip
COPY = re.compile(r"( ?\(\d\d?\)|-\d\d?|-Copy\d*| copy( \d+)?)(?=\.safetensors$)", re.IGNORECASE)  # browsers, Canvas
START = "import sys; sys.path.insert(0, sys.argv[1]); from autograder.intake.child import main; main()"


@dataclass(frozen=True)
class Order:
    """What a child is to do: with these files, each a name, where it lies and its hash, to make a submission in the folder."""

    files: list[tuple[str, str, str]]
    scratch: str
    submission: str
    released: str  # where the released notebook lies, whose name a submission has, if there is one


def unpacked(order: Order) -> list[str]:
    """Makes the submission, and gives notes for its record; Refused where nothing in it can be graded."""
    command = [sys.executable, "-I", "-c", START, str(ROOT)]
    too_much = Refused(
        f"It takes more than {SECONDS} s or {MEMORY // MB:,} MB to read: clear the notebook's outputs, and hand it in again."
    )
    try:
        done = subprocess.run(command, input=json.dumps(asdict(order)).encode(), capture_output=True, timeout=2 * SECONDS)
        answer = json.loads(done.stdout) if done.returncode == 0 else {}
    except subprocess.TimeoutExpired:
        raise too_much from None
    if "refused" in answer:
        raise Refused(answer["refused"])
    if "failed" in answer:
        raise OSError(*answer["failed"])
    if "notes" not in answer:
        if done.returncode > 0 and b"MemoryError" not in done.stderr:
            raise RuntimeError(done.stderr.decode(errors="replace")[-1000:])
        raise too_much
    return answer["notes"]


def main() -> None:
    limit("RLIMIT_CPU", SECONDS)
    limit("RLIMIT_AS", MEMORY)
    order = Order(**json.load(sys.stdin))
    try:
        answer: dict[str, object] = {"notes": make_submission(order)}
    except Refused as problem:
        answer = {"refused": str(problem)}
    except OSError as error:  # a full disk: ours to cure, not the student's
        answer = {"failed": (error.errno, error.strerror or str(error))}
    json.dump(answer, sys.stdout)


def make_submission(order: Order) -> list[str]:
    copies = Copies(Path(order.scratch))
    given = [Copied(tuple(name.split("/")), Path(path), sha256) for name, path, sha256 in order.files]
    files = expanded(given, copies)
    released, submission = Path(order.released), Path(order.submission)
    notebook, notes = choose_notebook(files, released)
    (submission / released.name).write_bytes(notebook.content)
    notebook.file.path.rename(submission / "original.json")
    return notes + copies.notes + lay_out(files, notebook, submission)


def expanded(given: list[Copied], copies: Copies) -> list[Copied]:
    """The files with those in archives among them, and with those in archives in these."""
    files, waiting = [], [*given]
    while waiting:
        file = waiting.pop(0)
        if ends(file.parts, OTHER_ARCHIVES):
            raise Refused(f"{shown(file.name)} is of a kind that is not unpacked here: pack it as a .zip.")
        if not ends(file.parts, ARCHIVES):
            files.append(file)
            continue
        if file.packed == DEPTH:
            raise Refused("There are zip files in zip files in zip files: pack the notebook and its checkpoints once.")
        before = len(copies.files)
        copy_archive(file, copies)
        waiting += copies.files[before:]
    return files


def lay_out(files: list[Copied], notebook: Notebook, submission: Path) -> list[str]:
    """Moves what is graded beside the notebook to where grading looks for it, whatever folders it came in."""
    def nearness(file: Copied) -> tuple[int, bool, bool, int, bool, Parts]:
        elsewhere = file.parts[: len(notebook.folder)] != notebook.folder
        is_copy = COPY.search(file.name) is not None
        return file.packed, elsewhere, "checkpoints" not in file.parts, len(file.parts), is_copy, file.parts

    notes, elsewhere, taken = [], [], dict[tuple[str, str], Copied]()
    for file in sorted(files, key=nearness):  # of two of one name the nearer counts
        folder = folder_for(file, notebook)
        if folder is None:
            elsewhere += [file.name] if ends(file.parts, (".py",)) else []
            continue
        name = COPY.sub("", file.parts[-1])
        if not name.isprintable() or len(name.encode(errors="replace")) > 200:
            notes.append(f"{shown(file.name)} was left out: give it a shorter name, of letters and digits.")
        elif taken.setdefault((folder, name), file).sha256 != file.sha256:
            notes.append(f"{shown(file.name)} was left out: another of that name lies nearer to the notebook.")
        elif taken[folder, name] is file:
            (submission / folder).mkdir(exist_ok=True)
            file.path.rename(submission / folder / name)
    if elsewhere:
        more = f" and {len(elsewhere) - 1} more" if len(elsewhere) > 1 else ""
        notes.insert(0, f"{shown(elsewhere[0])}{more} left out: modules are read from beside the notebook, and from no folder.")
    return notes[:10]


def folder_for(file: Copied, notebook: Notebook) -> str | None:
    """Where grading looks for a file, whatever folders it came in; None for what it has no use for.

    Weights lie loose where a platform takes no folders.
    """
    if file.parts[-1] == RUNS or ends(file.parts, (".safetensors",)):
        return "checkpoints-quick" if "checkpoints-quick" in file.parts else "checkpoints"
    if ends(file.parts, (".py",)):
        return "" if file.parts[:-1] in ((), notebook.folder) else None
    return "" if file.parts[-1] == SECRET else None
