"""Notebooks as students hand them in, and a course with nothing but what collecting needs."""

import io
import json
import os
import shutil
import sys
import zipfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from nbgrader.api import Gradebook

from autograder.assignment import ASSIGNMENT, NOTEBOOK, ROOT

RELEASED = (ROOT / "notebooks" / NOTEBOOK).read_text()


def notebook(answer="class Attention: pass", **changes):
    """The released notebook with work in one of its cells, as JSON; the released one itself without."""
    content = json.loads(RELEASED)
    if answer:
        cell = next(cell for cell in content["cells"] if cell["metadata"].get("nbgrader", {}).get("solution"))
        cell["source"] = answer
    return json.dumps(content | changes)


def zipped(files):
    """A zip file with these contents by name."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def handed_in(answer="class Attention: pass"):
    """The zip that the notebook's last cell packs."""
    return zipped({NOTEBOOK.name: notebook(answer), "checkpoints/early.safetensors": "weights"})


def make_course(folder):
    (folder / "notebooks" / ASSIGNMENT).mkdir(parents=True)
    (folder / "notebooks" / NOTEBOOK).write_text(RELEASED)
    (folder / "gradebook").mkdir()
    (folder / "gradebook" / "gradebook.db").write_bytes(empty_gradebook())
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    return folder


@cache
def empty_gradebook():
    """The bytes of an empty gradebook, made once: nbgrader runs alembic for it, which takes a second."""
    with TemporaryDirectory() as folder, patch.dict(os.environ, PATH=f"{sys.prefix}/bin:{os.environ['PATH']}"):
        file = Path(folder, "gradebook.db")
        Gradebook(f"sqlite:///{file}").close()
        return file.read_bytes()


def place(course, student):
    return course / "gradebook" / "submitted" / student / ASSIGNMENT


def students(course):
    folder = course / "gradebook" / "submitted"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def answer_of(course, student):
    """The work in the notebook that was taken in."""
    cells = json.loads((place(course, student) / NOTEBOOK.name).read_text())["cells"]
    return next(cell["source"] for cell in cells if cell["metadata"].get("nbgrader", {}).get("solution"))
