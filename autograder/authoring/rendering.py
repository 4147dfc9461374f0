"""The students' notebook as it looks once it has been solved and run, for those who cannot run it.

    python -m autograder.authoring.rendering

runs the source notebook on the stand-in for CIFAR-10, takes the solutions out again, and writes
`results/self_attention.ipynb`, which GitHub shows.
"""

import ast
import hashlib
import html
import os
import re
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell

from attnlib.standin import make_standin
from autograder.assignment import COMPANION, NOTEBOOK, ROOT
from autograder.grading.reading import read_notebook

EPOCHS = 5
PAGE = ROOT / "results" / NOTEBOOK.name
ABOUT = (
    f"*This page shows the notebook as it looks when it is solved, without the solutions. It was run for {EPOCHS} epochs on "
    "2,000 images of the drawn stand-in for CIFAR-10, in which relations matter more than in photographs: its accuracies "
    "are not those of CIFAR-10. "
    "Made by `python -m autograder.authoring.rendering`.*"
)
PICTURE = re.compile(r'<img alt="([^"]*)".* src="data:image/png;base64,([^"]*)">')


def drawn_by(companion: Path) -> str:
    """A short hash of the functions that draw in the notebook's file: where they change, the page shows old figures."""
    text = companion.read_text(encoding="utf-8")
    functions = [part for part in ast.parse(text).body if isinstance(part, ast.FunctionDef)]
    drawing = [ast.get_source_segment(text, one) or "" for one in functions if one.name.startswith("draw_")]
    return hashlib.sha256("\n".join(drawing).encode()).hexdigest()[:16]


def run(source: Path) -> NotebookNode:
    """The notebook at `source` after all its cells have run beside its file, in a folder of its own."""
    notebook = nbformat.read(source, as_version=4)
    with TemporaryDirectory(prefix="rendering-") as scratch:
        shutil.copy(source.with_name(COMPANION.name), scratch)
        nbformat.write(notebook, Path(scratch) / source.name)
        make_standin(Path(scratch, "images"))
        env = os.environ | {"CIFAR10_DIR": str(Path(scratch, "images")), "QUICK": "0", "EPOCHS": str(EPOCHS)}
        NotebookClient(notebook, resources={"metadata": {"path": scratch}}).execute(env=env)
    return notebook


def without_solutions(solved: NotebookNode, released: NotebookNode) -> NotebookNode:
    """The released notebook with the outputs of the solved one, its pictures in the form that every viewer shows."""
    outputs = {cell.id: cell.outputs for cell in solved.cells if cell.cell_type == "code"}
    for cell in released.cells:
        if cell.cell_type == "code":
            cell.outputs = list(map(plain, outputs[cell.id]))
    released.cells.insert(1, new_markdown_cell(ABOUT, id="about-this-page"))
    return released


def plain(output: NotebookNode) -> NotebookNode:
    if output.output_type == "stream":  # what a progress bar wrote over its own lines
        output.text = "".join(line.rsplit("\r", 1)[-1] for line in output.text.splitlines(keepends=True))
    found = PICTURE.search(output.get("data", {}).get("text/html", ""))
    if found:
        output.data = NotebookNode({"image/png": found[2], "text/plain": html.unescape(found[1])})
    return output


if __name__ == "__main__":
    made = without_solutions(run(ROOT / "solutions" / NOTEBOOK), read_notebook(ROOT / "notebooks" / NOTEBOOK))
    made.metadata["drawn_by"] = drawn_by(ROOT / "solutions" / COMPANION)
    nbformat.write(made, PAGE)
    print(PAGE.relative_to(ROOT))
