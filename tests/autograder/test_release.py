"""From the instructor's notebook to the students': what is taken out, and what must agree."""

import difflib
import re
import shutil

import nbformat
import pytest
from commands import nbgrader, run

from autograder.assignment import ASSIGNMENT, COMPANION, NOTEBOOK, ROOT
from autograder.authoring.numbers import load_companion, with_numbers
from autograder.authoring.stubs import SentenceStubs
from autograder.checks.judging import load_rubric
from autograder.grading.reading import read_notebook
from autograder.models import PLACED

REGION = re.compile(r"### BEGIN SOLUTION.*\n((?:.*\n)*?)[ \t]*### END SOLUTION")


@pytest.fixture(scope="module")
def source():
    return read_notebook(ROOT / "solutions" / NOTEBOOK)


@pytest.fixture(scope="module")
def release():
    return read_notebook(ROOT / "notebooks" / NOTEBOOK)


def nbgrader_cells(notebook):
    return {cell.metadata.nbgrader.grade_id: cell for cell in notebook.cells if "nbgrader" in cell.metadata}


def code_lines(text):
    """The lines of code in a text, without comments, indentation and brackets that stand alone."""
    lines = (re.sub(r"\s*#.*", "", line).strip() for line in text.splitlines())
    return {line for line in lines if len(line) > 3}


def test_the_committed_student_notebook_is_what_nbgrader_generates_now(course):
    committed = (ROOT / "notebooks" / NOTEBOOK).read_text().splitlines()
    generated = (course / "notebooks" / NOTEBOOK).read_text().splitlines()
    changes = "\n".join(difflib.unified_diff(committed, generated, "committed", "generated", lineterm=""))
    assert not changes, f"run `make release`:\n{changes[:3000]}"


def test_beside_the_student_notebook_lies_the_file_with_the_numbers_of_todays_tables(course):
    committed = (ROOT / "notebooks" / COMPANION).read_text()
    assert committed == (course / "notebooks" / COMPANION).read_text() == (ROOT / "solutions" / COMPANION).read_text()
    assert committed == with_numbers(ROOT / "solutions" / COMPANION), "run `make release`"
    assert sorted(path.name for path in (course / "notebooks" / ASSIGNMENT).iterdir()) == [COMPANION.name, NOTEBOOK.name]


@pytest.mark.parametrize("section", PLACED)
def test_the_accuracy_that_grading_wants_is_said_in_the_notebook_and_expected_by_its_last_cell(release, section):
    (item,) = (item for item in load_rubric().items if item.id == f"{section}_accuracy")
    wanted = item.parameters["thresholds"]["cifar10"]
    assert load_companion(ROOT / "notebooks" / COMPANION).stored().thresholds[PLACED[section].name] == wanted
    cells, graded = release.cells, nbgrader_cells(release)[item.id]
    after = next(cell for cell in cells[cells.index(graded) :] if cell.id.endswith("-expect"))
    assert f"rading wants at least {wanted:g} %" in after.source


def test_what_running_the_solution_left_beside_it_is_not_given_out(course, tmp_path):
    folder = shutil.copytree(course, tmp_path / "course", symlinks=True)
    source = folder / "solutions" / ASSIGNMENT
    for name in ("self_attention.zip", "checkpoints/a.safetensors", "checkpoints-quick/a.safetensors", "data/b", "figures/c"):
        (source / name).parent.mkdir(exist_ok=True)
        (source / name).touch()
    nbgrader(folder, "generate_assignment", ASSIGNMENT, "--force")
    assert sorted(path.name for path in (folder / "notebooks" / ASSIGNMENT).iterdir()) == [COMPANION.name, NOTEBOOK.name]


@pytest.mark.parametrize("command", [["release"], ["grade", "--isolation=none"], ["report"]], ids=" ".join)
def test_a_second_assignment_is_refused_in_a_sentence(course, tmp_path, command):
    folder = shutil.copytree(course, tmp_path / "course", symlinks=True)
    shutil.copytree(folder / "solutions" / ASSIGNMENT, folder / "solutions" / "homework2")
    finished = run("autograder.cli", *command, cwd=folder)
    assert finished.returncode == 2 and finished.stderr.count("\n") == 1
    assert "the course of self_attention, one assignment: give homework2 a course folder of its own" in finished.stderr


def test_nobody_is_graded_by_other_points_than_those_that_were_given_out(course, tmp_path):
    folder = shutil.copytree(course, tmp_path / "course", symlinks=True)
    notebook = read_notebook(folder / "notebooks" / NOTEBOOK)
    next(cell for cell in notebook.cells if cell.id == "attention-formula").metadata.nbgrader.points += 6
    nbformat.write(notebook, folder / "notebooks" / NOTEBOOK)
    finished = run("autograder.cli", "grade", "--isolation=none", cwd=folder)
    assert finished.returncode == 2 and finished.stderr.count("\n") == 1
    assert "other points than the released notebook, to attention_formula: run `make release`" in finished.stderr


def test_the_assignment_can_be_given_out_through_an_exchange(course, tmp_path):
    tmp_path.chmod(0o777)  # as nbgrader asks of an exchange
    nbgrader(course, "release_assignment", ASSIGNMENT, f"--Exchange.root={tmp_path}")
    released = list(tmp_path.glob(f"*/outbound/{NOTEBOOK}"))
    assert [path.read_text() for path in released] == [(ROOT / "notebooks" / NOTEBOOK).read_text()]


def test_the_points_are_those_of_the_assignment(release):
    points = {}
    for name, cell in nbgrader_cells(release).items():
        section = name.split("_")[0]
        points[section] = points.get(section, 0) + cell.metadata.nbgrader.get("points", 0)
    assert {section: sum_ for section, sum_ in points.items() if sum_ or section == "bonus"} == {
        "question1": 5, "attention": 40, "early": 10, "late": 10, "question2": 5,
        "double": 10, "resnet": 5, "question3": 15, "bonus": 0,
    }


def test_no_solution_line_reaches_the_students(source, release):
    given = set().union(*(
        code_lines(REGION.sub("", cell.source)) for cell in source.cells if cell.cell_type == "code"
    ))
    released = set().union(*(code_lines(cell.source) for cell in release.cells))
    secret = set().union(*(code_lines(region) for cell in source.cells for region in REGION.findall(cell.source)))
    own_to_solutions = secret - given
    assert len(own_to_solutions) > 15
    assert not own_to_solutions & released


def test_no_threshold_and_no_example_answer_reaches_the_students(source, release):
    text = "\n".join(cell.source for cell in release.cells)
    assert "SOLUTION" not in text
    assert "threshold" not in text and "tolerance" not in text
    for name, cell in nbgrader_cells(release).items():
        if cell.cell_type == "markdown":
            assert cell.source == "YOUR ANSWER HERE", name


def test_the_release_holds_no_outputs_and_only_known_metadata(release):
    for cell in release.cells:
        assert set(cell.metadata) <= {"nbgrader", "tags", "deletable", "editable", "jupyter"}
        assert cell.cell_type == "markdown" or (cell.outputs, cell.execution_count) == ([], None)
    assert set(release.metadata) == {"kernelspec", "language_info"}


def test_every_stub_says_what_is_to_be_done(release):
    stubs = [cell for name, cell in nbgrader_cells(release).items()
             if cell.metadata.nbgrader.solution and cell.cell_type == "code"]
    assert len(stubs) == 14  # seven tasks, the four steps before them, and three experiments
    for cell in stubs:
        assert "# TODO" in cell.source
        sentences = re.findall(r'raise NotImplementedError\("(.+)"\)', cell.source)
        assert sentences and all(re.fullmatch(r"[A-Z`].{15,}\.", sentence) for sentence in sentences)


def test_a_region_without_a_sentence_is_refused():
    cell = nbformat.v4.new_code_cell("### BEGIN SOLUTION\nx = 1\n### END SOLUTION")
    with pytest.raises(ValueError, match="must open with '### BEGIN SOLUTION: <what is to be done>'"):
        SentenceStubs()._replace_solution_region(cell, "python")
