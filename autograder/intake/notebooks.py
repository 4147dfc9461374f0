"""Which notebook of a delivery is the student's, and that notebook without its outputs. Runs in a child with limits."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.intake.names import Refused, shown
from autograder.intake.paths import NOTEBOOKS, Parts, ends
from autograder.intake.sources import MB, Copied

MAX_NOTEBOOK_BYTES = 100 * MB  # as it was saved, with its figures
MAX_STRIPPED_BYTES = 20 * MB  # without its outputs; the released one has half a megabyte
KEPT = ("kernelspec", "language_info")  # of a notebook's metadata
ASK = "hand in one notebook, under the name it was given out with."


@dataclass(frozen=True)
class Notebook:
    """A notebook without its outputs, and the student's own work in it: the texts of cells that the release has not."""

    file: Copied
    content: bytes
    work: frozenset[str]

    @property
    def folder(self) -> Parts:
        return self.file.parts[:-1]


def choose_notebook(files: Iterable[Copied], released: Path) -> tuple[Notebook, list[str]]:
    """The notebook to grade, and notes on others beside it; Refused where there is none, or no telling which.

    released: where the released notebook lies, and those that are given out with it, if there are any
    The released name counts if it holds work, else the one notebook that does. Copies of one solution are one. What
    lies open comes before what is packed: beside a notebook often lies the zip that it packed of itself days ago.
    """
    readable, problems, name, given = [], [], released.name, released_texts(released)
    for file in own_notebooks(files, released):
        try:
            readable.append(without_outputs(file, given))
        except Refused as problem:
            problems.append(str(problem))
    if not readable:
        raise Refused(problems[0] if problems else f"There is no notebook in it: {ASK}")
    readable.sort(key=lambda notebook: (notebook.file.packed, not is_named(notebook, name), len(notebook.file.parts)))
    at_work = [notebook for notebook in readable if notebook.work] or readable[:1]
    chosen, others = at_work[0], [notebook for notebook in at_work if notebook.work != at_work[0].work]
    if any(rivals(chosen, other, name) for other in others):
        found = ", ".join(shown(notebook.file.name) for notebook in [chosen, *others][:5])
        raise Refused(f"There are several notebooks with work in them ({found}), and no telling which counts: {ASK}")
    taken = shown(chosen.file.name)
    if released.is_file() and not chosen.work:
        return chosen, [f"{taken} has no work in it: it is as it was given out.", *problems[:5]]
    notes = [f"{taken} was taken, and not {shown(other.file.name)}, which has other work in it." for other in others]
    if not is_named(chosen, name):
        notes.append(f"The notebook is called {taken}, not {name}.")
    return chosen, notes[:5] + problems[:5]


def is_named(notebook: Notebook, name: str) -> bool:
    return notebook.file.parts[-1].casefold() == name.casefold()


def rivals(chosen: Notebook, other: Notebook, name: str) -> bool:
    """Whether nothing tells which of two notebooks is meant.

    Meant is one that is not packed before one that is, then the one with the released name, and of two with that name the
    one in fewer folders.
    """
    if other.file.packed > chosen.file.packed:
        return False
    if not is_named(chosen, name):
        return True
    return is_named(other, name) and len(other.file.parts) == len(chosen.file.parts)


def without_outputs(file: Copied, released: frozenset[str] = frozenset()) -> Notebook:
    """Plain JSON all the way: 125,000 malformed outputs take nbformat's validation 27 s and 2.1 GB for each MB."""
    notebook, work = json_of(file), set()
    for holder in holders_of(notebook):
        if not isinstance(holder.get("cells"), list):
            raise not_a_notebook(file)
        holder["cells"] = [bare(cell) for cell in holder["cells"] if isinstance(cell, dict)]
        work |= {text_of(cell) for cell in holder["cells"]}
    about = notebook.get("metadata")
    notebook["metadata"] = {key: about[key] for key in KEPT if key in about} if isinstance(about, dict) else {}
    content = json.dumps(notebook).encode()
    if len(content) > MAX_STRIPPED_BYTES:
        size = f"larger than {MAX_STRIPPED_BYTES // MB} MB, without its outputs"
        raise Refused(f"{shown(file.name)} is {size}: take pictures out of its texts, and hand it in again.")
    return Notebook(file, content, frozenset(work - released - {""}))


def holders_of(notebook: dict[str, Any]) -> list[dict[str, Any]]:
    """What holds cells: the notebook itself, or its sheets, as in format 3; or both, of which nbformat takes one."""
    listed = notebook.get("worksheets")
    sheets = [sheet for sheet in listed if isinstance(sheet, dict)] if isinstance(listed, list) else []
    return [*sheets, notebook] if "cells" in notebook or not sheets else sheets


def json_of(file: Copied) -> dict[str, Any]:
    if file.path.stat().st_size > MAX_NOTEBOOK_BYTES:
        raise Refused(
            f"{shown(file.name)} is larger than {MAX_NOTEBOOK_BYTES // MB} MB: "
            "clear its outputs (Kernel, Restart Kernel and Clear Outputs) and hand it in again."
        )
    try:
        notebook = json.loads(text_in(content := file.path.read_bytes()))
    except (ValueError, RecursionError):
        raise not_a_notebook(file, why_not(content)) from None
    if not isinstance(notebook, dict):
        raise not_a_notebook(file)
    return notebook


def text_in(content: bytes) -> str:
    """The text in one of Unicode's encodings, else in that of Windows: it may mistake letters, but no code in English."""
    try:
        return content.decode(json.detect_encoding(content), "surrogatepass")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def not_a_notebook(file: Copied, why: str = ": open it in Jupyter, save it there") -> Refused:
    return Refused(f"{shown(file.name)} is not a Jupyter notebook{why}, and hand it in again.")


def why_not(content: bytes) -> str:
    """What a file is in a notebook's place, and what to do."""
    if not content.strip(b"\0 \n"):
        return ", but empty: save the notebook"
    if content.lstrip().startswith(b"<"):
        return ", but a web page: download the notebook itself"
    if b"\n<<<<<<< " in content:
        return ", as a merge left its marks in it (<<<<<<<): keep one side of each"
    return ": open it in Jupyter, save it there"


def bare(cell: dict[str, Any]) -> dict[str, Any]:
    """A cell with what the student wrote, and without what running it left behind."""
    kept = {key: value for key, value in cell.items() if key not in ("outputs", "execution_count", "prompt_number")}
    if not isinstance(cell.get("metadata"), dict):  # without which nbformat reads no cell, and some editors write it
        kept["metadata"] = {}
    if cell.get("cell_type") == "code":
        kept |= {"outputs": [], "execution_count": None}
    if isinstance(cell.get("source"), list):
        kept["source"] = "".join(part for part in cell["source"] if isinstance(part, str))
    return kept


def text_of(cell: dict[str, Any]) -> str:
    """A cell's text, the same for the same work however an editor saved it."""
    source = cell.get("source", cell.get("input", ""))
    return comparable("".join(map(str, source)) if isinstance(source, list) else str(source))


def comparable(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def released_texts(path: Path) -> frozenset[str]:
    """The texts of the released notebook's cells; none where there is no such notebook."""
    return without_outputs(Copied((path.name,), path, "")).work if path.is_file() else frozenset()


def own_notebooks(files: Iterable[Copied], released: Path) -> list[Copied]:
    """All but those that are given out beside the released one, such as the companion."""
    beside = {path.name for path in released.parents[1].rglob("*.ipynb")} - {released.name}
    return [file for file in files if ends(file.parts, NOTEBOOKS) and file.parts[-1] not in beside]
