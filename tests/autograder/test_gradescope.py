"""Gradescope's autograder: the zip's own scripts, run as root in a container laid out as the service documents it."""

import json
import os
import shutil
import subprocess
import sys
from zipfile import ZipFile

import nbformat
import pytest

from autograder.demo import NOTEBOOK, isolation_here, solved_notebook
from autograder.sandbox.bubblewrap import system

# What Docker leaves root of a container: it cannot make namespaces, so neither can a bubblewrap inside.
CAPABILITIES = (
    "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "NET_BIND_SERVICE", "SETGID", "SETPCAP", "SETUID",
    "SYS_CHROOT",
)  # fmt: skip
PRIVATE = {
    "the rubric": "open('/autograder/source/autograder/rubric.toml').read()",
    "the labels": "open('/autograder/source/test_images.safetensors', 'rb').read()",
    "the submission": "os.listdir('/autograder/submission')",
    "the results": "open('/autograder/results/results.json', 'w')",
    "the script": "open('/autograder/run_autograder', 'a')",
    "the grader's memory": "open(f'/proc/{os.getppid()}/mem', 'rb')",
    "root": "os.setuid(0)",
}
pytestmark = pytest.mark.skipif(
    os.getuid() != 0 or isolation_here() == "none", reason="only root can make a container with other accounts in it"
)


@pytest.fixture(scope="module")
def zipped(course, standin):
    """The autograder's zip, as an instructor exports it."""
    command = [sys.executable, "-m", "autograder.cli", "export", "gradescope"]
    finished = subprocess.run(
        command, cwd=course, env=os.environ | {"CIFAR10_DIR": str(standin)}, capture_output=True, text=True
    )
    assert finished.returncode == 0, finished.stderr
    assert "gradebook/gradescope.zip: keep it private" in finished.stdout
    return course / "gradebook" / "gradescope.zip"


@pytest.fixture
def container(zipped, tmp_path):
    """A function that runs a command where /autograder lies as Gradescope lays it out; and that folder."""
    source = tmp_path / "source"
    with ZipFile(zipped) as archive:
        archive.extractall(source)
    for folder in ("submission", "results"):
        (tmp_path / folder).mkdir()
    shutil.copy(source / "run_autograder", tmp_path)
    command = [
        "bwrap", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--die-with-parent", "--cap-drop", "ALL",
        *(option for name in CAPABILITIES for option in ("--cap-add", f"CAP_{name}")),
        "--perms", "1777", "--tmpfs", "/tmp", *system(), "--proc", "/proc", "--dev", "/dev",
        "--bind", str(tmp_path), "/autograder", "--chdir", "/autograder",
        "--clearenv", "--setenv", "PATH", f"{sys.prefix}/bin:/usr/bin:/bin", "--setenv", "HOME", "/root", "--", "bash",
    ]  # fmt: skip

    def run(script):
        finished = subprocess.run([*command, script], capture_output=True, text=True)
        assert finished.returncode == 0, finished.stdout + finished.stderr

    return run, tmp_path


def graded(container, notebook):
    """The results that Gradescope would upload, by item."""
    run, folder = container
    nbformat.write(notebook, folder / "submission" / NOTEBOOK.name)
    run("/autograder/run_autograder")
    results = json.loads((folder / "results" / "results.json").read_text())
    return {test["name"]: test for test in results["tests"]}


def test_the_setup_script_finds_or_installs_what_grading_needs(container):
    run, folder = container
    run("/autograder/source/setup.sh")
    assert "torch==" in (folder / "source" / "requirements.txt").read_text()


def test_a_right_submission_gets_every_point_that_needs_no_reader(container, course, checkpoints):
    shutil.copytree(checkpoints, container[1] / "submission" / "checkpoints")
    tests = graded(container, solved_notebook(course))
    assert [test["output"] for test in tests.values() if test["status"] != "passed"] == []
    assert sum(test["score"] for test in tests.values()) == sum(test["max_score"] for test in tests.values()) == 95
    shown_later = {name for name, test in tests.items() if test["visibility"] == "after_published"}
    assert shown_later == {"question1_answer", "question3_accuracies", "question3_ranking"}
    assert {test["visibility"] for name, test in tests.items() if name not in shown_later} == {"visible"}


def test_a_students_code_reaches_nothing_private(container, course):
    """It tries all that is private, and tells by its answer, which the verdict quotes, what became of it."""
    notebook = solved_notebook(course)
    cell = next(cell for cell in notebook.cells if cell.id == "question1")
    cell.source = f"""
question1 = {{"account": os.getuid() > 0}}
for name, attempt in {PRIVATE!r}.items():
    try:
        question1[name] = bool(eval(attempt)) or "reached"
    except PermissionError:
        question1[name] = "refused"
"""
    verdict = graded(container, notebook)["question1_answer"]
    expected = {"account": True} | dict.fromkeys(PRIVATE, "refused")
    assert verdict["output"].endswith(f"it is {expected!r}.") and verdict["score"] == 0
