"""A course with a class of attackers in it, next to honest twins."""

import shutil
from copy import deepcopy
from pathlib import Path

import folders
import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.api import Gradebook

from autograder.assignment import NOTEBOOK
from autograder.demo import solved_notebook, submission_folder

HERE = Path(__file__).parent
MARK = "a-secret-of-the-"  # begins each secret that is planted
SECRET_COMMENT = f"# {MARK}solution"
CELLS = sorted(folder.name for folder in HERE.iterdir() if folder.is_dir() and any(folder.glob("*.py")))
# The attacks on the notebook, or on the folder, by the student who hands it in.
NOTEBOOKS = {"structure": [folders.structure, folders.unprintable], "many_cells": [folders.many_cells]}
FOLDERS = {
    "lookalikes": [folders.lookalikes, folders.time_as_nonsense],
    "special_files": [folders.special_files, folders.time_as_pipe],
    "many_files": [folders.many_files, folders.time_as_link],
    "links": [folders.links],
    "checkpoints": [folders.checkpoints],
}
# By attacker: the twin, who hands in the same without the attack.
TWINS = dict.fromkeys([*CELLS, *NOTEBOOKS, *FOLDERS], "idle") | {
    "predictions": "honest", "links": "no-weights", "checkpoints": "no-weights",
}
TIMES = {"resources": 100}  # how many times the cells of an attack stand in its notebook


def plant_secrets(course: Path, images: Path) -> None:
    path = course / "solutions" / NOTEBOOK
    source = nbformat.read(path, as_version=4)
    cell = cell_of(source, "attention")
    cell.source = cell.source.replace("### END SOLUTION", f"{SECRET_COMMENT}\n        ### END SOLUTION")
    nbformat.write(source, path)
    (course / "gradebook").mkdir()
    (course / "gradebook" / "staff.txt").write_text(MARK + "staff")
    (images / "labels.txt").write_text(MARK + "labels")


def hand_in(course: Path, checkpoints: Path, known: dict[str, object]) -> None:
    solved = solved_notebook(course)
    cell_of(solved, "attention").source = cell_of(solved, "attention").source.replace(SECRET_COMMENT, "")
    idle = nbformat.read(course / "notebooks" / NOTEBOOK, as_version=4)
    cell_of(idle, "attention").source = (HERE / "idle_attention.py").read_text()

    def submit(student, notebook, weights=False):
        folder = submission_folder(course, student)
        (folder / NOTEBOOK.name).write_text(nbformat.writes(notebook, ensure_ascii=True))
        if weights:
            shutil.copytree(checkpoints, folder / "checkpoints")
        return folder

    with_secret = deepcopy(solved)
    cell_of(with_secret, "attention").source += f"\n# {MARK}students"
    with_secret.cells.append(new_code_cell("plt.plot([1, 2])\nplt.title('a figure of their own')\nplt.show()"))
    for student in ("honest", "zz-honest-after-all-attacks"):
        submit(student, with_secret, weights=True)
    submit("no-weights", solved)
    submit("idle", idle)
    submit("untouched", nbformat.read(course / "notebooks" / NOTEBOOK, as_version=4))
    for name in CELLS:
        honest = TWINS[name] == "honest"
        submit(name, with_cells(solved if honest else idle, name, known), weights=honest)
    for name, attacks in NOTEBOOKS.items():
        notebook = deepcopy(idle)
        for attack in attacks:
            attack(notebook)
        submit(name, notebook)
    for name, attacks in FOLDERS.items():
        folder = submit(name, solved if TWINS[name] == "no-weights" else idle)
        for attack in attacks:
            attack(folder, course)
    with Gradebook(f"sqlite:///{course}/gradebook/gradebook.db") as gradebook:
        gradebook.update_or_create_student("honest", last_name=MARK + "database")


def cell_of(notebook, cell_id):
    return next(cell for cell in notebook.cells if cell.id == cell_id)


def with_cells(notebook, name, known):
    """The notebook with the files of an attack as cells, after the one that defines Attention."""
    notebook = deepcopy(notebook)
    place = notebook.cells.index(cell_of(notebook, "attention")) + 1
    files = sorted((HERE / name).glob("*.py")) * TIMES.get(name, 1)
    codes = [new_code_cell(file.read_text()) for file in files]
    texts = [file.read_text() for file in sorted((HERE / name).glob("*.md"))]
    names = new_code_cell("\n".join(f"{key} = {value!r}" for key, value in known.items()))
    notebook.cells[place:place] = [names, *codes, *map(new_markdown_cell, texts)]
    for cell_id, text in zip(("question2", "question3-notes", "bonus"), texts[::-1]):
        cell_of(notebook, cell_id).source = text
    return notebook
