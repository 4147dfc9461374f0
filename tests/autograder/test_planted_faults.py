"""A fault of ours, planted in a copy of this package, costs nobody a point; and what a changed package grades anew."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from classes import grade, points, submit

from autograder.assignment import ASSIGNMENT, NOTEBOOK, ROOT
from autograder.demo import isolation_here, solved_notebook

CHECK = ("autograder/checks/judging.py", "\ndef planted(*_):\n    {}['planted']\n\nCHECKS['placement'] = planted\n")
STORE = ("autograder/grading/store.py", "\ndef read_result(path):\n    raise KeyError('planted')\n")


@pytest.fixture(scope="module")
def graded(course, practice):
    """A course in which ada is graded, and bob has handed in since."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CIFAR10_DIR", practice["CIFAR10_DIR"])
        config = course / "nbgrader_config.py"
        config.write_text(config.read_text() + f"\nc.GradeInSandbox.isolation = {isolation_here()!r}\n")
        submit(course, "ada", solved_notebook(course), name="renamed.ipynb")
        assert grade(course).returncode == 0
        submit(course, "bob", solved_notebook(course))
        yield course


@pytest.fixture
def planted(graded, tmp_path, monkeypatch):
    """A function that plants a fault, and returns another that runs a command of this package with it in the course."""

    def plant(file, text, old=""):
        for part in ("attnlib", "autograder"):
            shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
        path = tmp_path / file
        path.write_text(path.read_text().replace(old, text, 1) if old else path.read_text() + text)
        environment = os.environ | {"PYTHONPATH": str(tmp_path)}
        return lambda *command: subprocess.run(
            [sys.executable, "-m", *command], cwd=graded, env=environment, capture_output=True, text=True
        )

    before = points(graded)
    yield plant
    assert points(graded)["ada"] == before["ada"] and sum(points(graded).get("bob", {}).values()) == 0


def isolated(command, *options):
    return ("autograder.cli", command, f"--isolation={isolation_here()}", *options)


@pytest.mark.parametrize("fault", [CHECK, STORE], ids=["in a check", "in the store"])
def test_the_class_is_not_graded_and_the_message_names_the_log(graded, planted, fault):
    finished = planted(*fault)(*isolated("grade", "--regrade", "--jobs=2"))
    assert finished.returncode == 1 and "0 graded, 2 failed" in finished.stdout, finished.stdout + finished.stderr
    (log,) = set(re.findall(r"the traceback is in (.+?)\)", finished.stdout))
    assert re.search(r"Traceback(.*\n)+.*planted", Path(log).read_text())


@pytest.mark.parametrize("fault", [CHECK, STORE], ids=["in a check", "in the store"])
def test_nbgraders_autograde_records_nothing(graded, planted, fault):
    finished = planted(*fault)("nbgrader", "autograde", ASSIGNMENT, "--student=bob", "--force")
    assert finished.returncode == 1 and "bob is not graded: " in finished.stderr and "faults.log" in finished.stderr


def test_a_single_file_is_not_graded(graded, planted):
    finished = planted(*CHECK)(*isolated("check", f"gradebook/submitted/bob/{ASSIGNMENT}/{NOTEBOOK.name}"))
    assert finished.returncode == 1 and finished.stdout == ""
    log = re.search(r"is not graded: .*planted.*the traceback is in (.+)\)", finished.stderr)[1]
    assert "in planted" in Path(log).read_text()
    Path(log).unlink()


@pytest.mark.slow
def test_gradescope_gets_no_results(graded, planted, tmp_path):
    run = planted(*CHECK)
    for part in ("submission", "results"):
        (tmp_path / part).mkdir()
    shutil.copy(graded / "notebooks" / NOTEBOOK, tmp_path / "submission")
    shutil.copytree(graded / "notebooks", tmp_path / "notebooks")
    code = "import torch; from safetensors.torch import save_file; save_file({'images': torch.zeros(10, 3, 32, 32), " \
        f"'labels': torch.zeros(10, dtype=torch.int64)}}, {str(tmp_path / 'test_images.safetensors')!r}, {{'dataset': ''}})"
    subprocess.run([sys.executable, "-c", code], check=True)
    finished = run("autograder.grading.gradescope", "--folder", str(tmp_path), "--isolation=none")
    assert finished.returncode == 1 and "KeyError" in finished.stderr
    assert list((tmp_path / "results").iterdir()) == []


@pytest.mark.parametrize("command, status", [
    (isolated("grade", "--regrade"), 2),
    (isolated("check", "solutions/self_attention/self_attention.ipynb"), 2),
    (("autograder.cli", "release"), 2),
    (("autograder.cli", "doctor"), 1),
    (("nbgrader", "autograde", ASSIGNMENT, "--student=bob", "--force"), 1),
], ids=lambda value: value[1] if isinstance(value, tuple) else "")
def test_a_rubric_that_cannot_be_graded_by_is_one_sentence_before_anything_is_graded(graded, planted, command, status):
    run = planted("autograder/rubric.toml", "\nthresholds = 55", old="\nthresholds = { cifar10 = 55 }")
    finished = run(*command)
    assert finished.returncode == status
    sentence = "rubric.toml: [early_accuracy] does not say thresholds in a way to grade by (expected table, got whole number)"
    assert sentence in finished.stdout + finished.stderr


@pytest.mark.slow
def test_another_version_of_the_package_is_reported_and_grades_nobody_anew(graded, planted):
    grade(graded, "--student=ada")
    finished = planted("attnlib/models.py", "\n# another line\n")(*isolated("grade", "--student=ada"))
    assert finished.returncode == 0 and "0 graded, 0 failed, 1 unchanged" in finished.stdout, finished.stdout + finished.stderr
    assert "1 were judged by another version of this package; --regrade grades them by this one." in finished.stdout


@pytest.mark.slow
@pytest.mark.parametrize("file, old, new", [
    ("autograder/sandbox/limits.toml", "seconds_of_grace = 4", "seconds_of_grace = 5"),
    ("autograder/rubric.toml", "Large scores should do no harm.", "Large scores should do no harm at all."),
])
def test_other_limits_or_another_rubric_grade_anew(graded, planted, file, old, new):
    finished = planted(file, new, old)(*isolated("grade", "--student=ada"))
    assert finished.returncode == 0 and "1 graded, 0 failed, 0 unchanged" in finished.stdout, finished.stdout + finished.stderr
