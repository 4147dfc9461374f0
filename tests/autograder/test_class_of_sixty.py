"""A class of sixty, right, wrong and hostile, graded while everything goes wrong that can.

Workers are killed at random, a submission comes in late, another changes meanwhile.
Everybody gets what a quiet run gives.
"""

import random
from contextlib import suppress
from pathlib import Path

import nbformat
import psutil
import pytest
from classes import grade, points, results, start, submit

from autograder.demo import ASSIGNMENT, NOTEBOOK, ROOT, nbgrader, new_course, solved_notebook, submission_folder
from autograder.grading.store import Store

ZOO = ROOT / "tests" / "zoo"
RESULTS_BETWEEN_KILLS = 12  # so that no submission meets three
QUICK_MISBEHAVIOUR = (
    "base_exception", "deletes_torch", "empty", "exit_at_import", "hard_exit", "hard_exit_in_forward", "huge_file",
    "kills_itself", "missing_import", "recursion", "segmentation_fault", "syntax_error",
)
ODD_NAMES = ("Zoë Müller", "名前", "🎓", "case", "CASE", "a.b-c_d")


def attention_files() -> list[Path]:
    defined = {
        kind: [path for path in sorted((ZOO / kind).glob("*.py")) if "class Attention" in path.read_text()]
        for kind in ("correct", "wrong")
    }
    misbehaving = [ZOO / "misbehaving" / f"{name}.py" for name in QUICK_MISBEHAVIOUR]
    return [*defined["correct"][::6], *defined["wrong"][::5], *misbehaving]


def hand_in(course: Path, checkpoints: Path) -> None:
    solved = solved_notebook(course)
    cell = next(cell for cell in solved.cells if cell.id == "attention")
    right = cell.source
    for path in attention_files():
        cell.source = path.read_text()
        submit(course, f"{path.parent.name}-{path.stem}", solved)
    cell.source = right
    submit(course, "with-checkpoints", solved, checkpoints)
    submit(course, "renamed", solved, name="Assignment 4 (final).ipynb")
    submit(course, "changes", nbformat.read(course / "notebooks" / NOTEBOOK, as_version=4))
    for student in ODD_NAMES:
        submit(course, student, nbformat.read(course / "notebooks" / NOTEBOOK, as_version=4))
    submission_folder(course, "empty-folder")
    submission_folder(course, "a-folder").joinpath(NOTEBOOK.name).mkdir()
    submission_folder(course, "not-json").joinpath(NOTEBOOK.name).write_text("{")
    with open(submission_folder(course, "half-a-gigabyte") / NOTEBOOK.name, "wb") as file:
        file.truncate(500 << 20)
    unreadable = submission_folder(course, "unreadable")
    unreadable.rmdir()
    unreadable.symlink_to(unreadable)  # which not even root can read


def submitted(course: Path) -> set[str]:
    return {folder.name for folder in (course / "gradebook" / "submitted").iterdir()}


def kill_a_worker(run: psutil.Process) -> bool:
    """SIGKILL to one of the processes that grade, if there are any just now."""
    children = run.children()
    for child in random.sample(children, len(children)):
        with suppress(psutil.Error):  # it has ended meanwhile
            if "spawn_main" in " ".join(child.cmdline()):
                child.kill()
                return True
    return False


@pytest.fixture(scope="module")
def troubled(tmp_path_factory, practice, checkpoints):
    """The course after the troubled run, what the run said, and how many workers were killed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CIFAR10_DIR", practice["CIFAR10_DIR"])
        course = new_course(tmp_path_factory.mktemp("sixty") / "course")
        nbgrader(course, "generate_assignment", ASSIGNMENT)
        hand_in(course, checkpoints)
        run, said, killed = start(course, "--jobs=2"), [], 0
        for line in run.stdout:
            if not said:
                submit(course, "latecomer", solved_notebook(course))
                nbformat.write(solved_notebook(course), course / "gradebook" / "submitted" / "changes" / NOTEBOOK)
            said.append(line)
            if killed < len(said) // RESULTS_BETWEEN_KILLS:
                killed += kill_a_worker(psutil.Process(run.pid))
        run.wait()
        yield course, "".join(said), killed


def test_everybody_has_a_score_or_a_stated_reason(troubled):
    course, said, killed = troubled
    assert len(submitted(course)) >= 60 and killed >= 3
    store = Store(results(course))
    assert {student for student in submitted(course) if store.load(student) is None} == set()
    problems = {student: problem for student in submitted(course) if (problem := store.load(student).problem)}
    assert problems.keys() == {"unreadable"} and "can't be read" in problems["unreadable"], said
    assert points(course).keys() == submitted(course) - {"unreadable"}


def test_a_quiet_run_gives_everybody_the_same(troubled):
    course, _, _ = troubled
    before = points(course)
    assert "1 failed" in grade(course, "--jobs=2", "--regrade").stdout
    after = points(course)
    assert {student: items for student, items in after.items() if items != before[student]} == {}


def test_a_submission_that_came_in_while_grading_ran_has_its_score(troubled):
    assert sum(points(troubled[0])["latecomer"].values()) == 66  # all that needs no checkpoints
