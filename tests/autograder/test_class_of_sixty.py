"""A class of sixty, right, wrong and hostile, graded while everything goes wrong that can.

Workers are killed at random, a submission comes in late, another changes after it was graded.
Everybody gets what their work deserves, or is told the reason.
"""

import json
import os
import random
import shutil
import sys
from contextlib import suppress
from copy import deepcopy
from pathlib import Path

import nbformat
import psutil
import pytest
from classes import points, results, scores, start, submit
from deserved import FULL, ITEMS, WITHOUT_WEIGHTS, loses, worth

from autograder.assignment import NOTEBOOK, ROOT
from autograder.demo import solved_notebook, submission_folder
from autograder.grading.log import printable
from autograder.grading.store import Store
from autograder.sandbox.bubblewrap import require_bubblewrap

sys.path.append(str(ROOT / "tests" / "attacks"))
import course as attacks  # noqa: E402

pytestmark = pytest.mark.slow
ZOO = ROOT / "tests" / "zoo"
RESULTS_BETWEEN_KILLS = 12  # so that no submission meets three
QUICK_MISBEHAVIOUR = (
    "base_exception", "deletes_torch", "empty", "exit_at_import", "hard_exit", "hard_exit_in_forward", "huge_file",
    "kills_itself", "missing_import", "recursion", "segmentation_fault", "syntax_error",
)
SLOW_ATTACKS = ("floods", "honest", "loop", "predictions", "races", "resources", "zz-honest-after-all-attacks")
UNGRADED = {  # by student: the reason
    "unreadable": "The submission can't be taken up: OSError",
    os.fsdecode(b"caf\xe9"): "'caf?' is no name for a student",
    "🎓": "'🎓' is no name for a student",
    "case": "'case' and 'CASE' are told apart by nothing but case",
    "CASE": "'CASE' and 'case' are told apart by nothing but case",
    "empty-folder": "There is no notebook in it",
    "a-folder": "'self_attention.ipynb' is a link or a folder, not a file",
    "not-json": "'self_attention.ipynb' is not a Jupyter notebook",
    "half-a-gigabyte": "'self_attention.ipynb' is larger than 100 MB",
}
RIGHT = (
    "latecomer", "changes", "renamed", "file-name-not-utf8",
    "half-a-surrogate-pair", "without-outputs", "without-output-type", "without-ids",
)
ODD_NAMES = {  # by student: the sections that are left as they were given out
    "Zoë Müller": ["early"],
    "名前": ["early", "late"],
    "ada@example.edu": ["early", "late", "double"],
    "4711": ["early", "late", "double", "resnet"],
    "a.b-c_d": ["resnet"],
    "ы" * 41: ["resnet", "question1"],  # more than 255 bytes, percent-encoded
}


def attention_files() -> list[Path]:
    defined = {
        kind: [path for path in sorted((ZOO / kind).glob("*.py")) if "class Attention" in path.read_text()]
        for kind in ("correct", "wrong")
    }
    misbehaving = [ZOO / "misbehaving" / f"{name}.py" for name in QUICK_MISBEHAVIOUR]
    return [*defined["correct"][::12], *defined["wrong"][::12], *misbehaving]


def handed_in_by(path: Path) -> str:
    return f"{path.parent.name}-{path.stem}"


def hand_in(course: Path, checkpoints: Path) -> None:
    solved = solved_notebook(course)
    cell = next(cell for cell in solved.cells if cell.id == "attention")
    right = cell.source
    for path in attention_files():
        cell.source = path.read_text()
        submit(course, handed_in_by(path), solved)
    cell.source = right
    submit(course, "with-checkpoints", solved, checkpoints)
    submit(course, "renamed", solved, name="Assignment 4 (final).ipynb")
    released = nbformat.read(course / "notebooks" / NOTEBOOK, as_version=4)
    submit(course, "changes", released)
    for student, left in ODD_NAMES.items():
        submit(course, student, with_cells_left(solved, released, left))
    for student in (os.fsdecode(b"caf\xe9"), "🎓", "case", "CASE"):
        submit(course, student, solved)
    for student, notebook in hardly_notebooks(solved).items():
        submission_folder(course, student).joinpath(NOTEBOOK.name).write_text(json.dumps(notebook))
    with open(os.fsencode(submit(course, "file-name-not-utf8", solved)) + b"/caf\xe9.py", "w") as file:
        file.write("pass")
    known = {"COURSE": str(course), "REPOSITORY": str(ROOT), "IMAGES": os.environ["CIFAR10_DIR"], "PORT": 9}
    attacks.hand_in(course, checkpoints, known)
    for student in SLOW_ATTACKS:
        shutil.rmtree(course / "gradebook" / "submitted" / student)
    submission_folder(course, "empty-folder")
    submission_folder(course, "a-folder").joinpath(NOTEBOOK.name).mkdir()
    submission_folder(course, "not-json").joinpath(NOTEBOOK.name).write_text("{")
    with open(submission_folder(course, "half-a-gigabyte") / NOTEBOOK.name, "wb") as file:
        file.truncate(500 << 20)
    unreadable = submission_folder(course, "unreadable")
    unreadable.rmdir()
    unreadable.symlink_to(unreadable)  # which not even root can read


def with_cells_left(solved, released, left):
    notebook = deepcopy(solved)
    for cell, given in zip(notebook.cells, released.cells, strict=True):
        if cell.id in left:
            cell.source = given.source
    return notebook


def hardly_notebooks(solved) -> dict[str, dict]:
    """Notebooks by student, as JSON, which violate the format in one way each, and can be opened all the same."""
    with_surrogate, without_outputs, without_output_type, without_ids = (json.loads(nbformat.writes(solved)) for _ in range(4))
    with_surrogate["metadata"]["text"] = "\ud800"
    for number, cell in enumerate(without_outputs["cells"]):
        cell.pop("outputs", None)
        without_ids["cells"][number].pop("id")
        if cell["cell_type"] == "code":
            without_output_type["cells"][number]["outputs"] = [{}]
    return {
        "half-a-surrogate-pair": with_surrogate, "without-outputs": without_outputs,
        "without-output-type": without_output_type, "without-ids": without_ids,
    }


def submitted(course: Path) -> set[str]:
    return {folder.name for folder in (course / "gradebook" / "submitted").iterdir()}


def kill_a_worker(run: psutil.Process) -> bool:
    """Send SIGKILL to one of the workers. Returns whether there was one."""
    with suppress(psutil.Error, IndexError):  # one has ended meanwhile, or there is none
        workers = [worker for child in run.children() for worker in child.children() if child.name() == worker.name()]
        random.choice(workers).kill()
        return True
    return False


@pytest.fixture(scope="module")
def troubled(course, practice, checkpoints):
    """The course after the troubled run, what the run said, and how many workers were killed."""
    try:
        require_bubblewrap()
    except RuntimeError as reason:
        pytest.skip(str(reason))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CIFAR10_DIR", practice["CIFAR10_DIR"])
        hand_in(course, checkpoints)
        run, said, killed = start(course, "--jobs=2"), [], 0
        for line in run.stdout:
            if not said:
                submit(course, "latecomer", solved_notebook(course))
            if line.startswith("changes ") and not any(earlier.startswith("changes ") for earlier in said):
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
    assert problems.keys() == UNGRADED.keys(), said
    assert all(problem.startswith(UNGRADED[student]) for student, problem in problems.items())
    assert points(course).keys() == submitted(course) - UNGRADED.keys()


def test_at_the_end_the_reasons_are_listed(troubled):
    _, summary, reasons = troubled[1].rpartition(f"{len(UNGRADED)} failed, 0 unchanged")
    named = [line.partition("  not graded: ")[0] for line in reasons.splitlines()[1 : 1 + len(UNGRADED)]]
    assert summary and sorted(named) == sorted(printable(student) for student in UNGRADED)


def test_each_odd_name_has_the_score_of_its_own_work(troubled):
    found = scores(troubled[0])
    deserved = {student: WITHOUT_WEIGHTS - worth(*left) for student, left in ODD_NAMES.items()}
    assert {student: found[student] for student in ODD_NAMES} == deserved


@pytest.mark.parametrize("student", RIGHT)
def test_right_work_has_its_score_however_and_whenever_it_came(troubled, student):
    assert scores(troubled[0])[student] == WITHOUT_WEIGHTS


def test_who_hands_in_something_else_after_being_graded_is_told_of_both(troubled):
    lines = [line for line in troubled[1].splitlines() if line.startswith("changes ")]
    assert len(lines) == 2 and "was 0: " in lines[1]


def test_an_attack_gains_nothing(troubled):
    found = points(troubled[0])
    for student in attacks.TWINS.keys() & found.keys():
        twin = found[attacks.TWINS[student]]
        assert {item: score for item, score in found[student].items() if score > twin[item]} == {}, student


@pytest.mark.parametrize("path", [pytest.param(path, id=handed_in_by(path)) for path in attention_files()])
def test_an_attention_loses_what_its_file_says(troubled, path):
    found = points(troubled[0])[handed_in_by(path)]
    on_attention = {name for name, item in ITEMS.items() if item.section == "attention"}
    lost = {name for name in on_attention if found[name] < ITEMS[name].points}
    assert lost == (on_attention if loses(path) == ["all"] else {*loses(path)})
    assert loses(path) or sum(found.values()) == WITHOUT_WEIGHTS


def test_weights_that_were_never_trained_gain_nothing_and_cost_nothing(troubled):
    assert scores(troubled[0])["with-checkpoints"] == FULL
