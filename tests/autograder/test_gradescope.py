"""Gradescope's autograder, laid out as the service documents it: in a plain folder, and as root in a container."""

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
from zipfile import ZipFile

import commands
import nbformat
import pytest
from deserved import FULL

from autograder.assignment import NOTEBOOK
from autograder.demo import MISTAKES, isolation_here, solved_notebook, with_mistakes
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
in_a_container = pytest.mark.skipif(
    os.getuid() != 0 or isolation_here() == "none",
    reason="only root, where it may mount, can make a container with other accounts in it",
)


@pytest.fixture(scope="module")
def zipped(course, standin):
    """The autograder's zip, as an instructor exports it."""
    environment = os.environ | {"CIFAR10_DIR": str(standin)}
    finished = commands.run("autograder.cli", "export", "gradescope", cwd=course, env=environment)
    assert finished.returncode == 0, finished.stderr
    assert "gradebook/gradescope.zip: keep it private" in finished.stdout
    return course / "gradebook" / "gradescope.zip"


@pytest.fixture
def folder(zipped, tmp_path):
    """A folder as Gradescope lays out /autograder."""
    with ZipFile(zipped) as archive:
        archive.extractall(tmp_path / "source")
    for part in ("submission", "results"):
        (tmp_path / part).mkdir()
    shutil.copy(tmp_path / "source" / "run_autograder", tmp_path)
    return tmp_path


def in_container(folder, script):
    """Run one of the zip's scripts as root of a container."""
    return [
        "bwrap", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--die-with-parent", "--cap-drop", "ALL",
        *(option for name in CAPABILITIES for option in ("--cap-add", f"CAP_{name}")),
        "--perms", "1777", "--tmpfs", "/tmp", *system(), "--proc", "/proc", "--dev", "/dev",
        "--bind", str(folder), "/autograder", "--chdir", "/autograder",
        "--clearenv", "--setenv", "PATH", f"{sys.prefix}/bin:/usr/bin:/bin", "--setenv", "HOME", "/root",
        "--", "bash", f"/autograder/{script}",
    ]  # fmt: skip


def in_folder(folder, script):
    """What run_autograder runs, where there is neither a container nor root."""
    assert "exec python3 -m autograder.grading.gradescope\n" in (folder / script).read_text()
    return [sys.executable, "-m", "autograder.grading.gradescope", "--folder", str(folder), "--isolation", "none"]


def run(folder, place, script="run_autograder"):
    environment = os.environ | {"PYTHONPATH": ""}
    finished = subprocess.run(
        place(folder, script), cwd=folder / "source", env=environment, capture_output=True, text=True
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr


def graded(folder, place, notebook):
    """The results that Gradescope would upload, by item."""
    nbformat.write(notebook, folder / "submission" / NOTEBOOK.name)
    run(folder, place)
    results = json.loads((folder / "results" / "results.json").read_text())
    return {test["name"]: test for test in results["tests"]}


def test_the_zip_holds_the_scripts_the_checks_the_notebook_and_the_packages_versions(zipped):
    with ZipFile(zipped) as archive:
        names = set(archive.namelist())
        requirements = archive.read("requirements.txt").decode().splitlines()
        assert archive.getinfo("run_autograder").external_attr >> 16 & 0o111
    assert {"setup.sh", "run_autograder", "test_images.safetensors", "autograder/rubric.toml"} <= names
    assert f"notebooks/{NOTEBOOK}" in names and not any(name.startswith(("solutions", "gradebook", "tests")) for name in names)
    assert f"torch=={importlib.metadata.version('torch').partition('+')[0]}" in requirements


@in_a_container
def test_nobody_else_can_read_the_zip(zipped):
    assert zipped.stat().st_mode & 0o077 == 0


def test_the_setup_script_finds_or_installs_what_grading_needs(folder):
    run(folder, in_container, "source/setup.sh")


@pytest.mark.slow
@pytest.mark.parametrize("place", [in_folder, pytest.param(in_container, marks=in_a_container)])
def test_a_right_submission_gets_every_point_that_needs_no_reader(folder, place, course, checkpoints):
    shutil.copytree(checkpoints, folder / "submission" / "checkpoints")
    tests = graded(folder, place, solved_notebook(course))
    assert [test["output"] for test in tests.values() if test["status"] != "passed"] == []
    assert sum(test["score"] for test in tests.values()) == sum(test["max_score"] for test in tests.values()) == FULL
    shown_later = {name for name, test in tests.items() if test["visibility"] == "after_published"}
    assert shown_later == {"question1_answer", "question3_accuracies", "question3_ranking"}
    assert {test["visibility"] for name, test in tests.items() if name not in shown_later} == {"visible"}


def test_a_lost_point_says_why(folder, course):
    mistaken = with_mistakes(solved_notebook(course), MISTAKES["channel-attention"])
    tests = graded(folder, in_folder, mistaken)
    lost = tests["attention_formula"]
    assert (lost["score"], lost["max_score"], lost["status"]) == (0, 14, "failed")
    assert "channels look at channels" in lost["output"] and tests["attention_shape"]["status"] == "passed"


def test_what_holds_no_notebook_is_said_to_whoever_handed_it_in(folder):
    (folder / "submission" / NOTEBOOK.name).write_text("{")
    run(folder, in_folder)
    results = json.loads((folder / "results" / "results.json").read_text())
    assert results["score"] == 0 and "This is not graded: 'self_attention.ipynb' is not a Jupyter notebook" in results["output"]


@pytest.mark.slow
@in_a_container
def test_a_students_code_reaches_nothing_private(folder, course):
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
    verdict = graded(folder, in_container, notebook)["question1_answer"]
    expected = {"account": True} | dict.fromkeys(PRIVATE, "refused")
    assert verdict["output"].endswith(f"it is {expected!r}.") and verdict["score"] == 0
