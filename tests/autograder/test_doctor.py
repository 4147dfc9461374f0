"""`autograder doctor`: what is there, and the cure for what is not."""

import importlib.metadata
import os
import subprocess
import sys

import pytest

from autograder import doctor


def command(cwd, **environment):
    line = [sys.executable, "-m", "autograder.cli", "doctor"]
    return subprocess.run(line, cwd=cwd, env=os.environ | environment, check=False, capture_output=True, text=True)


def test_each_thing_the_course_needs_has_its_line(course, practice):
    finished = command(course, CIFAR10_DIR=practice["CIFAR10_DIR"])
    lines = {line.split()[1]: line for line in finished.stdout.splitlines()}
    assert lines.keys() == {"Python", "torch", "GPU", "sandbox", "Jupyter", "CIFAR-10", "disk", "exchange"}
    for subject in ("Python", "torch", "GPU", "Jupyter", "CIFAR-10"):
        assert lines[subject].startswith("ok "), lines[subject]
    assert importlib.metadata.version("nbgrader") in lines["Jupyter"]


def test_what_is_missing_comes_with_its_cure(tmp_path):
    finished = command(tmp_path, CIFAR10_DIR="nowhere", PATH=str(tmp_path))
    assert finished.returncode == 2 and "need a cure" in finished.stderr
    assert "CIFAR10('nowhere', download=True)" in finished.stdout
    assert "cure  sandbox     apt-get install bubblewrap" in finished.stdout


def test_a_torch_of_another_version_is_told_from_the_one_that_torchvision_wants(monkeypatch):
    monkeypatch.setattr(importlib.metadata, "requires", lambda name: ["numpy", "torch==1.0.0", "pillow"])
    assert not doctor.torch_pair().ok and "pip install torch==1.0.0" in doctor.torch_pair().text


@pytest.mark.parametrize("mode, ok", [(0o777, True), (0o755, False)])
def test_the_exchange_must_be_open_to_students(tmp_path, monkeypatch, mode, ok):
    root = tmp_path / "exchange"
    root.mkdir()
    root.chmod(mode)
    (tmp_path / "nbgrader_config.py").write_text(f"c = get_config()\nc.Exchange.root = {str(root)!r}")
    monkeypatch.chdir(tmp_path)
    found = doctor.exchange(doctor.Course("self_attention"))
    assert found.ok == ok and str(root) in found.text
