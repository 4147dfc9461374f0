"""The notebooks as a whole, run in real kernels on the stand-in."""

import shutil
import subprocess
import sys

import nbformat
import pytest

from autograder.demo import NOTEBOOK, ROOT


def run(*arguments, cwd, env):
    command = [sys.executable, "-m", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True)


@pytest.fixture(scope="module")
def worked_through(tmp_path_factory, practice):
    """nbval's run of the solution notebook, and the folder with the checkpoints it left."""
    folder = tmp_path_factory.mktemp("solution")
    for file in (ROOT / "solutions" / NOTEBOOK, ROOT / "nbgrader_config.py", ROOT / "tests" / "nbval_sanitize.cfg"):
        shutil.copy(file, folder)
    finished = run(
        "pytest", "--nbval", "--nbval-sanitize-with=nbval_sanitize.cfg", NOTEBOOK.name, cwd=folder, env=practice
    )
    return folder, finished


def test_the_solution_runs_from_top_to_bottom_and_gives_the_stored_outputs(worked_through):
    folder, finished = worked_through
    assert finished.returncode == 0, finished.stdout[-5000:]
    assert len(list((folder / "checkpoints").iterdir())) == 6


def test_a_second_run_trains_nothing_again(worked_through, practice):
    folder, _ = worked_through
    before = {path: path.stat().st_mtime_ns for path in (folder / "checkpoints").iterdir()}
    again = run("jupyter", "execute", "--output=again.ipynb", NOTEBOOK.name, cwd=folder, env=practice)
    assert again.returncode == 0, again.stderr[-5000:]
    cells = nbformat.read(folder / "again.ipynb", as_version=4).cells
    printed = "".join(output.get("text", "") for cell in cells for output in cell.get("outputs", []))
    assert printed.count(": loaded from checkpoints/") == 6 and ": training;" not in printed
    assert {path: path.stat().st_mtime_ns for path in (folder / "checkpoints").iterdir()} == before


def test_nbgrader_validates_the_solution(worked_through, practice):
    folder, _ = worked_through
    finished = run("nbgrader", "validate", NOTEBOOK.name, cwd=folder, env=practice)
    assert "Success! Your notebook passes all the tests." in finished.stdout, finished.stdout + finished.stderr


def test_nbgrader_tells_the_student_what_the_released_notebook_still_lacks(tmp_path, practice):
    shutil.copy(ROOT / "notebooks" / NOTEBOOK, tmp_path)
    finished = run("nbgrader", "validate", NOTEBOOK.name, cwd=tmp_path, env=practice)
    assert "VALIDATION FAILED ON" in finished.stdout
    for sentence in (
        "question1 should be 1, 2, 3 or 4",
        "Define self.conv_query, self.conv_key and self.conv_value.",
        "earlyAttention is None: build the model in the cell above.",
        "ResNet10withAttention() does not build a model yet.",
        "accuracies needs a number for each model",
    ):
        assert sentence in finished.stdout
    assert not (tmp_path / "checkpoints").exists(), "validating must never train"


@pytest.mark.parametrize("setting, sentence", [
    ("nowhere", "CIFAR10_DIR names nowhere, which is not a folder: correct or unset it."),
    ("wrong", "must hold the folders ['airplane', 'automobile'"),
])
def test_a_wrong_data_folder_is_named_in_one_sentence(tmp_path, practice, setting, sentence):
    shutil.copy(ROOT / "notebooks" / NOTEBOOK, tmp_path)
    (tmp_path / "wrong" / "train" / "wolf").mkdir(parents=True)
    finished = run(
        "jupyter", "execute", NOTEBOOK.name, cwd=tmp_path, env=practice | {"CIFAR10_DIR": setting}
    )
    assert finished.returncode != 0
    assert sentence in finished.stderr


@pytest.mark.parametrize("path", sorted(ROOT.glob("solutions/*/*.ipynb")), ids=lambda path: path.name)
def test_code_cells_are_short_enough_to_read_at_a_glance(path):
    lengths = sorted(
        len(cell.source.splitlines()) for cell in nbformat.read(path, 4).cells if cell.cell_type == "code"
    )
    assert lengths[len(lengths) // 2] <= 10 and lengths[int(len(lengths) * 0.9)] <= 22
