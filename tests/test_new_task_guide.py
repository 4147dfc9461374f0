"""docs/new-task.md, followed by the letter in a copy of the course: its blocks are applied, its commands are run."""

import json
import os
import re
import shutil
import subprocess
import sys

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell

from autograder.assignment import NOTEBOOK, ROOT
from autograder.demo import isolation_here

pytestmark = pytest.mark.slow
GUIDE = (ROOT / "docs" / "new-task.md").read_text()
BLOCK = re.compile(r"^```(\w+) (.+)\n((?:.*\n)*?)```$", flags=re.MULTILINE)


def changed(text, diff):
    """The text after a diff, a block of unchanged, added and removed lines."""
    lines = diff.splitlines(keepends=True)
    before, after = ("".join(line[1:] for line in lines if line[0] in signs) for signs in (" -", " +"))
    assert text.count(before) == 1, f"not just once in the text:\n{before}"
    return text.replace(before, after)


def new_cell(kind, source, wanted):
    cell = (new_markdown_cell if kind == "markdown" else new_code_cell)(source, id=wanted["cell"])
    if "answer" in wanted or "grade" in wanted:
        cell.metadata.nbgrader = {
            "grade_id": wanted.get("grade", wanted["cell"]), "grade": "grade" in wanted, "solution": "answer" in wanted,
            "locked": "grade" in wanted, "schema_version": 3, "task": False,
        }
    if "grade" in wanted:
        cell.metadata.nbgrader["points"] = float(wanted["points"])
    return cell


def follow(course):
    """Apply every block of the guide to a copy of the course."""
    notebook = nbformat.read(course / "solutions" / NOTEBOOK, as_version=4)
    for kind, options, text in BLOCK.findall(GUIDE):
        wanted = dict(option.partition("=")[::2] for option in options.split())
        place = {cell.id: index for index, cell in enumerate(notebook.cells)}
        if "file" in wanted:
            file = course / wanted["file"]
            old = file.read_text() if file.exists() else ""
            file.write_text(changed(old, text) if kind == "diff" else old + text)
        elif kind == "diff":
            cell = notebook.cells[place[wanted["cell"]]]
            cell.source = changed(cell.source + "\n", text).removesuffix("\n")
        else:
            notebook.cells.insert(place[wanted["after"]] + 1, new_cell(kind, text.removesuffix("\n"), wanted))
    nbformat.write(notebook, course / "solutions" / NOTEBOOK)


def autograder(course, *arguments):
    command = [sys.executable, "-m", "autograder.cli", *arguments]
    return subprocess.run(
        command, cwd=course, env=os.environ | {"PYTHONPATH": str(course)}, capture_output=True, text=True
    )


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """The course as it is after the guide."""
    folder = tmp_path_factory.mktemp("copy") / "course"
    tests = ("tests/deserved.py", "tests/zoo", "tests/autograder/checks")
    for part in ("attnlib", "autograder", "solutions", "nbgrader_config.py", *tests):
        place = folder / part
        place.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, place, ignore=shutil.ignore_patterns("__pycache__", "checkpoints*"))
        else:
            shutil.copy(ROOT / part, place)
    follow(folder)
    return folder


@pytest.fixture(scope="module")
def released(copy):
    """What `autograder release` said there."""
    return autograder(copy, "release")


def verdicts(course, path):
    finished = autograder(course, "check", "--json", f"--isolation={isolation_here()}", path)
    assert finished.returncode == 0, finished.stderr
    return {item["id"]: item for item in json.loads(finished.stdout)["items"]}


@pytest.fixture(scope="module")
def solved(copy, released):
    """The verdicts on the solution notebook, without checkpoints."""
    return verdicts(copy, f"solutions/{NOTEBOOK}")


def test_after_the_guide_all_agrees_and_the_task_is_released(copy, released):
    assert released.returncode == 0, released.stdout + released.stderr
    assert "The points add up to 105, not 100." in released.stdout
    student = nbformat.read(copy / "notebooks" / NOTEBOOK, as_version=4)
    stub = next(cell.source for cell in student.cells if cell.id == "multihead")
    assert 'raise NotImplementedError("Compute `attended`, head by head.")' in stub and "conv_query" not in stub


def test_a_right_multi_head_submission_keeps_its_points(copy, solved):
    assert [item["passed"] for item in verdicts(copy, "tests/zoo/correct/multihead_loop.py").values()] == [True]
    assert solved["multihead_formula"]["points"] == 5 and solved["attention_formula"]["points"] == 14


def test_a_wrong_one_loses_just_that_item_by_name(copy, solved, tmp_path):
    notebook = nbformat.read(copy / "solutions" / NOTEBOOK, as_version=4)
    cell = next(cell for cell in notebook.cells if cell.id == "multihead")
    cell.source = cell.source.replace("math.sqrt(C // self.num_heads)", "math.sqrt(C)")
    nbformat.write(notebook, tmp_path / NOTEBOOK.name)
    seen = verdicts(copy, str(tmp_path / NOTEBOOK.name))
    assert {name for name in seen if seen[name]["points"] != solved[name]["points"]} == {"multihead_formula"}
    assert seen["multihead_formula"]["message"].startswith("Each head should attend by the formula")
    assert "the scale comes from the channels of all heads" in seen["multihead_formula"]["message"]


def test_the_commands_of_the_guide_run(copy, released):
    zoo, wrong = "tests/autograder/checks/test_zoo.py", "tests/zoo/wrong/scale_of_all_heads.py"
    commands = re.findall(r"^    ((?:pytest|autograder) .+)$", GUIDE, flags=re.MULTILINE)
    assert commands == ["autograder release", f"pytest {zoo}", f"autograder check {wrong}"]
    tests = [sys.executable, "-m", "pytest", "-q", "-k", "multihead_loop or scale_of_all_heads", zoo]
    path = f"{copy}{os.pathsep}{copy / 'tests'}"  # in the repository conftest.py sees to the latter
    finished = subprocess.run(tests, cwd=copy, env=os.environ | {"PYTHONPATH": path}, capture_output=True, text=True)
    assert finished.returncode == 0 and "2 passed" in finished.stdout, finished.stdout
    last = verdicts(copy, wrong)
    assert {name: item["mistake"] for name, item in last.items()} == {"multihead_formula": "scale-of-all-heads"}


def test_the_guide_says_in_how_many_files_a_task_stands():
    named = set(re.findall(r"^```\w+ (?:.* )?file=(\S+)", GUIDE, flags=re.MULTILINE)) | {f"solutions/{NOTEBOOK}"}
    assert len(named) == 10 and "That is ten files for a task" in GUIDE


def test_the_tests_that_the_guide_names_hold_the_totals():
    for name, total in ("checks/test_rubric.py", "100"), ("test_release.py", '"question3": 15'):
        assert f"tests/autograder/{name}" in GUIDE and total in (ROOT / "tests" / "autograder" / name).read_text()
