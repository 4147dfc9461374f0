"""The notebooks as a whole, run in real kernels on the stand-in."""

import inspect
import re
import shutil
import subprocess
import symtable
import sys
from statistics import mean
from zipfile import ZipFile

import nbformat
import pytest
from nbclient import NotebookClient
from visible import COURSE

from attnlib.experiments.records import read_records
from attnlib.experiments.report import accuracies, by_model
from autograder.assignment import COMPANION, NOTEBOOK, ROOT
from autograder.checks.judging import load_rubric
from autograder.grading.rebuilding import TEACHING

VOUCHED = sum(COURSE.tasks("vouched").values())
EXPLORE = ROOT / "notebooks" / "explore_attention.ipynb"


@pytest.fixture(scope="module")
def source():
    return nbformat.read(ROOT / "solutions" / NOTEBOOK, as_version=4)


@pytest.fixture(scope="module")
def source_cells(source):
    """The sources of the solution notebook's cells, by id."""
    return {cell.id: cell.source for cell in source.cells}


def run(*arguments, cwd, env):
    command = [sys.executable, "-m", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True)


@pytest.fixture(scope="module")
def worked_through(tmp_path_factory, practice):
    """nbval's run of the solution notebook, and the folder with the checkpoints it left."""
    folder = tmp_path_factory.mktemp("solution")
    for file in ("solutions" / NOTEBOOK, "solutions" / COMPANION, "nbgrader_config.py", "tests/nbval_sanitize.cfg"):
        shutil.copy(ROOT / file, folder)
    finished = run(
        "pytest", "--nbval", "--nbval-sanitize-with=nbval_sanitize.cfg", NOTEBOOK.name, cwd=folder, env=practice
    )
    return folder, finished


def test_the_solution_runs_from_top_to_bottom_and_gives_the_stored_outputs(worked_through):
    folder, finished = worked_through
    assert finished.returncode == 0, finished.stdout[-5000:]
    assert len(list((folder / "checkpoints").glob("*.safetensors"))) == 6
    assert not list((folder / "checkpoints").glob("*.unfinished"))


@pytest.fixture(scope="module")
def worked_through_again(worked_through, practice):
    """A second run: its folder, its cells with their outputs, and when each checkpoint had been written before it."""
    folder, _ = worked_through
    before = {path: path.stat().st_mtime_ns for path in (folder / "checkpoints").glob("*.safetensors")}
    again = run("jupyter", "execute", "--output=again.ipynb", NOTEBOOK.name, cwd=folder, env=practice)
    assert again.returncode == 0, again.stderr[-5000:]
    return folder, nbformat.read(folder / "again.ipynb", as_version=4).cells, before


def printed(cells):
    return "".join(output.get("text", "") for cell in cells for output in cell.get("outputs", []))


@pytest.mark.slow
def test_a_second_run_trains_nothing_again(worked_through_again):
    _, cells, before = worked_through_again
    assert printed(cells).count(": loaded from checkpoints/") == 6 and ": training;" not in printed(cells)
    assert {path: path.stat().st_mtime_ns for path in before} == before


@pytest.mark.slow
def test_the_last_cell_finds_a_finished_notebook_complete_and_packs_what_is_handed_in(worked_through_again):
    folder, cells, before = worked_through_again
    last = printed([cell for cell in cells if cell.id == "hand-in-now"])
    assert f"{VOUCHED:>3g} of {VOUCHED:g} points: their checks have passed" in last and "Complete." in last
    with ZipFile(folder / "self_attention.zip") as packed:
        own = {NOTEBOOK.name, "checkpoints/runs.json", *(f"checkpoints/{path.name}" for path in before)}
        assert set(packed.namelist()) == own
        assert packed.read(NOTEBOOK.name) == (folder / NOTEBOOK.name).read_bytes()


@pytest.mark.slow
def test_every_figure_has_a_description_for_those_who_cannot_see_it(worked_through_again):
    _, cells, _ = worked_through_again
    shown = [output.data["text/html"] for cell in cells for output in cell.get("outputs", [])
             if "text/html" in output.get("data", {})]
    assert len(shown) >= 14
    assert all(re.search(r'<img alt="[^"]{40,}"', html) for html in shown)
    assert not any("image/png" in output.get("data", {}) for cell in cells for output in cell.get("outputs", []))


@pytest.mark.slow
def test_the_companion_runs_on_the_weights_of_the_assignment(worked_through, practice):
    folder, _ = worked_through
    shutil.copy(EXPLORE, folder)
    finished = run(
        "pytest", "--nbval", "--nbval-sanitize-with=nbval_sanitize.cfg", EXPLORE.name, cwd=folder, env=practice
    )
    assert finished.returncode == 0, finished.stdout[-5000:]


@pytest.mark.slow
@pytest.mark.parametrize("config", [True, False], ids=["with the course's configuration", "on a bare laptop"])
def test_nbgrader_validates_the_solution(worked_through, tmp_path, practice, config):
    folder = shutil.copytree(worked_through[0], tmp_path / "folder")
    if not config:  # nbgrader gives each cell thirty seconds then, and runs those that only teach
        (folder / "nbgrader_config.py").unlink()
    finished = run("nbgrader", "validate", NOTEBOOK.name, cwd=folder, env=practice)
    assert "Success! Your notebook passes all the tests." in finished.stdout, finished.stdout + finished.stderr


def test_nbgrader_tells_the_student_what_the_released_notebook_still_lacks(tmp_path, practice):
    for file in (NOTEBOOK, COMPANION):
        shutil.copy(ROOT / "notebooks" / file, tmp_path)
    finished = run("nbgrader", "validate", NOTEBOOK.name, cwd=tmp_path, env=practice)
    assert "VALIDATION FAILED ON" in finished.stdout
    for sentence in (
        "question1 should be 1, 2, 3 or 4",
        "Define self.conv_query, self.conv_key and self.conv_value.",
        "earlyAttention is not built yet: its cell above has to run without an error, and to give it this name.",
        "AttentionResnet is not built yet: its cell above has to run without an error, and to give it this name.",
        "accuracies needs a number for each model",
    ):
        assert sentence in " ".join(finished.stdout.split())
    assert not (tmp_path / "checkpoints").exists(), "validating must never train"


@pytest.mark.parametrize("setting, sentence", [
    ("nowhere", "CIFAR10_DIR names nowhere, which is not a folder: correct or unset it."),
    ("wrong", "must hold the folders ['airplane', 'automobile'"),
])
def test_a_wrong_data_folder_is_named_in_one_sentence(tmp_path, practice, setting, sentence):
    for file in (NOTEBOOK, COMPANION):
        shutil.copy(ROOT / "solutions" / file, tmp_path)
    (tmp_path / "wrong" / "train" / "wolf").mkdir(parents=True)
    finished = run(
        "jupyter", "execute", NOTEBOOK.name, cwd=tmp_path, env=practice | {"CIFAR10_DIR": setting}
    )
    assert finished.returncode != 0
    assert sentence in " ".join(finished.stderr.split())


def test_an_untouched_notebook_is_told_what_is_missing(tmp_path, practice):
    notebook = nbformat.read(ROOT / "notebooks" / NOTEBOOK, as_version=4)
    nbformat.write(notebook, tmp_path / NOTEBOOK.name)
    shutil.copy(ROOT / "notebooks" / COMPANION, tmp_path)
    slow = {"attention-on-marks", "cnn-on-marks", "cost-figure"}  # and not looked at here
    notebook.cells = [cell for cell in notebook.cells if cell.id not in slow]
    NotebookClient(notebook, resources={"metadata": {"path": tmp_path}}, allow_errors=True).execute(env=practice)
    last = printed([cell for cell in notebook.cells if cell.id == "hand-in-now"])
    for sentence in (
        f"  0 of {VOUCHED:g} points: their checks have passed",
        "- Checks that have not passed since the kernel started: attention_shape, attention_parameters, attention_formula,",
        "- question2 has no answer yet, or it is not saved.",
        "- earlyAttention is not built yet.",
    ):
        assert sentence in last
    assert "vanillaModel" not in last and "Complete." not in last


def test_the_last_cell_counts_the_points_of_the_rubric():
    counted = {**COURSE.tasks("vouched"), **COURSE.tasks("graded"), **COURSE.tasks("written")}
    assert counted == {item.id: item.points for item in load_rubric().items if item.points}


@pytest.mark.parametrize("cell, models", [
    ("vanilla-text", ["vanilla"]),
    ("early-expect", ["vanilla", "early", "early-channel"]),
    ("late-expect", ["late", "late-channel"]),
    ("double-expect", ["double", "double-channel", "early", "late"]),
    ("resnet-attention-expect", ["resnet10", "resnet10-attention", "resnet10-channel"]),
])
def test_the_accuracies_to_expect_are_the_published_ones(source_cells, cell, models):
    groups, _ = by_model([record for record in read_records(ROOT / "results" / "runs") if record.finished])
    for model in models:
        assert f"{mean(accuracies(groups[model])):.1f} %" in source_cells[cell]


def test_the_hours_it_takes_are_the_sum_of_its_parts(source_cells):
    minutes = map(int, re.findall(r"\| (\d+) min \|", source_cells["title"]))
    assert sum(minutes) == pytest.approx(300, abs=30) and "five hours in all" in source_cells["title"]
    assert "five hours" in (ROOT / "docs" / "instructors.md").read_text()


def test_nothing_that_is_graded_stands_on_a_cell_that_only_teaches(source):
    set_by, used_by = {True: set(), False: set()}, {True: set(), False: set()}
    for cell in source.cells:
        if cell.cell_type == "code":
            teaches = TEACHING in cell.metadata.get("tags", [])
            table = symtable.symtable(cell.source, cell.id, "exec")
            set_by[teaches] |= {symbol.get_name() for symbol in table.get_symbols() if symbol.is_assigned()}
            used_by[teaches] |= names_used(table)
    assert set_by[True] and not (set_by[True] - set_by[False]) & used_by[False]


def names_used(table):
    """The global names that a cell uses, in its functions too."""
    own = {symbol.get_name() for symbol in table.get_symbols() if symbol.is_referenced() and symbol.is_global()}
    return own.union(*map(names_used, table.get_children()))


@pytest.mark.parametrize("path", [ROOT / "solutions" / NOTEBOOK, EXPLORE], ids=lambda path: path.name)
def test_headings_go_down_one_level_at_a_time(path):
    text = "\n".join(cell.source for cell in nbformat.read(path, 4).cells if cell.cell_type == "markdown")
    levels = [len(marks) for marks in re.findall(r"^(#+) ", text, flags=re.MULTILINE)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:]))


def test_the_companion_is_stored_without_outputs():
    assert not any(cell.get("outputs") for cell in nbformat.read(EXPLORE, 4).cells)


STUDENTS = [ROOT / "notebooks" / NOTEBOOK, EXPLORE]


def code_cells(path):
    return [cell for cell in nbformat.read(path, 4).cells if cell.cell_type == "code"]


@pytest.mark.parametrize("path", STUDENTS, ids=lambda path: path.name)
def test_code_cells_are_short_enough_to_read_at_a_glance(path):
    whole = {"resnet-class", "resnet"}  # a class stands in one cell, as in the reference
    lengths = sorted(len(cell.source.splitlines()) for cell in code_cells(path) if cell.id not in whole)
    assert lengths[len(lengths) // 2] <= 10 and lengths[int(len(lengths) * 0.9)] <= 22 and lengths[-1] <= 30


@pytest.mark.parametrize("path", [ROOT / "solutions" / NOTEBOOK, *STUDENTS], ids=lambda path: path.parent.name)
def test_no_line_of_code_is_wider_than_the_page(path):
    wide = [(cell.id, line) for cell in code_cells(path) for line in cell.source.splitlines() if len(line) > 100]
    assert not wide


@pytest.mark.parametrize("path", STUDENTS, ids=lambda path: path.name)
def test_before_each_figure_stands_what_to_look_for(path):
    cells = nbformat.read(path, 4).cells
    figures = [index for index, cell in enumerate(cells) if cell.cell_type == "code" and "course.draw_" in cell.source]
    assert path == EXPLORE or len(figures) >= 12
    for index in figures:
        before = next(cell for cell in cells[index - 1 :: -1] if cell.cell_type == "markdown")
        assert len(before.source.split()) > 20, cells[index].id


def test_every_figure_has_a_title():
    functions = {name: inspect.getsource(getattr(COURSE, name)) for name in dir(COURSE) if name.startswith("draw_")}
    assert len(functions) >= 12
    assert all("suptitle(" in text or "title=" in text or "draw_maps(" in text for text in functions.values())
