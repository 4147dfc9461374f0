"""Attacks by what lies in the submitted folder. Each function makes one, and says what it tries."""

import os
import pickle
import zipfile
from contextlib import suppress
from pathlib import Path

from nbformat.v4 import new_code_cell

from autograder.assignment import ASSIGNMENT, NOTEBOOK

SHADOW = "import builtins\nbuiltins.print('14.0')\nallclose = equal = lambda *_, **__: True\n"
LARGE = 250 << 20


def links(folder: Path, course: Path) -> None:
    """Links to the gradebook, the solution and another student's checkpoints: their contents might be copied back."""
    (folder / "leak.txt").symlink_to(course / "gradebook" / "gradebook.db")
    (folder / "helper.py").symlink_to(course / "gradebook" / "staff.txt")
    (folder / "solution.ipynb").symlink_to(course / "solutions" / NOTEBOOK)
    (folder / "checkpoints").symlink_to(course / "gradebook" / "submitted" / "honest" / ASSIGNMENT / "checkpoints")
    (folder / "all").symlink_to(course)
    (folder / "loop").symlink_to(folder)


def lookalikes(folder: Path, course: Path) -> None:
    """Files with the names of modules that the grader, the kernel or Python itself would import."""
    for name in ("torch", "json", "safetensors", "sitecustomize", "usercustomize", "ipykernel_launcher", "ipykernel",
                 "conftest", "nbgrader_config", "autograder", "attnlib", "autograder.guest", "unittest"):
        (folder / f"{name}.py").write_text(SHADOW)


def special_files(folder: Path, course: Path) -> None:
    """Pipes, devices, folders and names where files are expected: reading one would wait for ever."""
    (folder / "checkpoints").mkdir()
    os.mkfifo(folder / "helper.py")
    os.mkfifo(folder / "checkpoints" / "earlyAttention.safetensors")
    (folder / "checkpoints" / "lateAttention.safetensors").mkdir()
    with suppress(PermissionError):  # only root makes devices
        os.mknod(folder / "checkpoints" / "doubleAttention.safetensors", 0o20666, os.makedev(1, 5))
    os.mkfifo(folder / "other.ipynb")
    (folder / "\x1b]0;owned\x07\x1b[2J\n.ipynb").write_text("{}")
    (folder / "checkpoints" / "\x1b[2J$(reboot);..\\..\\`reboot`\n.safetensors").write_bytes(b"")
    os.mkfifo(os.fsencode(folder) + b"/\xff\xfe.py")


def checkpoints(folder: Path, course: Path) -> None:
    """Checkpoints that are a pickle, a zip bomb, larger than any disk, or lead elsewhere."""
    kept = folder / "checkpoints"
    kept.mkdir()
    (kept / "vanillaModel.safetensors").write_bytes(pickle.dumps(Touches(course / "pickle-was-loaded")))
    with zipfile.ZipFile(kept / "earlyAttention.safetensors", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("data.pkl", bytes(100 << 20))
    with open(kept / "lateAttention.safetensors", "wb") as sparse:
        sparse.truncate(1 << 40)
    (kept / "doubleAttention.safetensors").write_bytes((2**63 - 1).to_bytes(8, "little") + b"{}")
    (kept / "vanillaResnet.safetensors").symlink_to("/dev/zero")
    header = b'{"a": {"dtype": "F64", "shape": [1000000000, 1000000000, 0], "data_offsets": [0, 0]}}'
    (kept / "AttentionResnet.safetensors").write_bytes(len(header).to_bytes(8, "little") + header)


class Touches:
    """An object whose pickle creates a file when it is loaded."""

    def __init__(self, file: Path):
        self.file = file

    def __reduce__(self):
        return os.system, (f"touch {self.file}",)


def many_files(folder: Path, course: Path) -> None:
    """More in all than the disk holds, of files that are each small enough; none takes room as it is handed in."""
    (folder / "checkpoints").mkdir()
    for number in range(200):
        with open(folder / "checkpoints" / f"{number}.safetensors", "wb") as sparse:
            sparse.truncate(LARGE)


def time_as_pipe(folder: Path, course: Path) -> None:
    """A pipe in place of the time of handing in."""
    os.mkfifo(folder / "timestamp.txt")


def time_as_link(folder: Path, course: Path) -> None:
    """The gradebook in place of the time of handing in."""
    (folder / "timestamp.txt").symlink_to(course / "gradebook" / "staff.txt")


def time_as_nonsense(folder: Path, course: Path) -> None:
    """Text in place of the time of handing in."""
    (folder / "timestamp.txt").write_text("\x1b[2Jlong before the deadline")


# By what the notebook is -------------------------------------------------------------------------


def structure(notebook) -> None:
    """Raises points, drops, doubles and renames graded cells, copies their ids, and asks for cells to be skipped."""
    for cell in list(notebook.cells):
        facts = cell.metadata.get("nbgrader", {})
        cell.metadata["tags"] = ["skip-execution", "raises-exception", "remove-cell"]
        cell.metadata["trusted"] = cell.metadata["deletable"] = True
        if facts.get("grade"):
            copy = new_code_cell("14.0", id=f"{cell.id}-2"[:64], metadata={"nbgrader": facts | {"points": 1000}})
            notebook.cells.append(copy)
            cell.source = "100.0"
            facts |= {"points": 1000, "locked": False, "solution": True, "schema_version": 1}
    notebook.cells = [cell for cell in notebook.cells if cell.id not in ("attention-formula", "early-placement")]
    notebook.cells.append(new_code_cell("100.0", id="early-placement"))
    notebook.metadata["kernelspec"] = {"name": "bash", "display_name": "bash", "language": "bash"}
    notebook.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": {"</script><script>hacked()": 1}}
    notebook.metadata["title"] = "</title><script>hacked()</script>"


def many_cells(notebook) -> None:
    """So many cells that to run, to keep and to show them would take the grader hours."""
    notebook.cells += [new_code_cell("pass") for _ in range(20_000)]


def unprintable(notebook) -> None:
    """Text that can't be written to a file, a database or a page: half surrogate pairs, NUL, terminal commands."""
    text = "\ud800 \x00 \x1b]0;owned\x07 \x1b[2J \u202e \ufffe"
    for cell in notebook.cells:
        if cell.id in ("question2", "bonus"):
            cell.source = text
    notebook.cells.append(new_code_cell(f"text = {text.replace(chr(0), '')!r}\nprint(text)\nraise ValueError(text)"))
    notebook.cells.append(new_code_cell(f"# {text}"))
    notebook.metadata["text"] = text
