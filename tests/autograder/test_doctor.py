"""`autograder doctor`: what is there, and the cure for what is not."""

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from commands import run

from autograder import cli, doctor
from autograder.assignment import ROOT

FORMGRADER = "nbgrader.server_extensions.formgrader"


def command(cwd, **environment):
    return run("autograder.cli", "doctor", cwd=cwd, env=os.environ | environment)


def test_each_thing_the_course_needs_has_its_line(course, practice):
    finished = command(course, CIFAR10_DIR=practice["CIFAR10_DIR"])
    lines = {line.split()[1]: line for line in finished.stdout.splitlines()}
    assert lines.keys() == {"Python", "torch", "GPU", "rubric", "sandbox", "Jupyter", "CIFAR-10", "disk", "exchange"}
    for subject in ("Python", "torch", "GPU", "rubric", "Jupyter", "CIFAR-10"):
        assert lines[subject].startswith("ok "), lines[subject]
    assert importlib.metadata.version("nbgrader") in lines["Jupyter"]


def test_what_is_missing_comes_with_its_cure(tmp_path):
    finished = command(tmp_path, CIFAR10_DIR="nowhere", PATH=str(tmp_path))
    assert finished.returncode == 1 and "need a cure" in finished.stderr
    assert "CIFAR10('nowhere', download=True)" in finished.stdout
    assert "cure  sandbox     apt-get install bubblewrap util-linux: bwrap" in finished.stdout


def test_a_missing_libseccomp_comes_with_its_cure(monkeypatch):
    monkeypatch.setattr(doctor.seccomp, "LIBRARY", "libseccomp-that-is-not-there.so")
    monkeypatch.setattr(doctor.seccomp, "program", doctor.seccomp.program.__wrapped__)
    monkeypatch.setattr(doctor, "TOOLS", ())
    assert not doctor.sandbox().ok and doctor.sandbox().text.startswith("apt-get install libseccomp2: ")


@pytest.mark.parametrize(("litter", "content"), [
    ("test/.ipynb_checkpoints", None), ("test/cat/._a.png", b"x"), ("train/dog/a.png", b""),
])
def test_what_is_no_image_is_named(tmp_path, standin, monkeypatch, litter, content):
    images = shutil.copytree(standin, tmp_path / "images")
    monkeypatch.setenv("CIFAR10_DIR", str(images))
    assert doctor.images().ok
    (images / litter).mkdir() if content is None else (images / litter).write_bytes(content)
    assert doctor.images().text == f"rm -r {images / litter}: it is no image"


def test_class_folders_without_images_are_no_cifar10(tmp_path, standin, monkeypatch):
    for folder in (standin / "test").iterdir():
        (tmp_path / "test" / folder.name).mkdir(parents=True)
    monkeypatch.setenv("CIFAR10_DIR", str(tmp_path))
    assert not doctor.images().ok and "download=True" in doctor.images().text


def test_an_nbgrader_that_is_too_old_comes_with_its_cure(monkeypatch):
    version = importlib.metadata.version
    monkeypatch.setattr(importlib.metadata, "version", lambda name: "0.8.10" if name == "nbgrader" else version(name))
    assert doctor.extensions() == ("Jupyter", False, "pip install --upgrade 'nbgrader>=0.9.5': this one is too old")


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_where_there_is_no_sandbox_no_command_of_linux_is_told(monkeypatch, system):
    monkeypatch.setattr(sys, "platform", system)
    found = doctor.sandbox()
    assert not found.ok and "grade on Linux, or give --isolation none for code that you trust" in found.text
    assert "apt-get" not in found.text


@pytest.mark.parametrize("command", [["doctor"], ["report"], ["check", "--isolation=none", "FILE"]], ids=" ".join)
def test_without_the_modules_of_unix_a_command_runs_or_says_what_is_missing(tmp_path, course, practice, command):
    """In place of Windows, which is not available here: our own code can't import the modules that only Unix has."""
    file = tmp_path / "answer.py"
    file.write_text("earlyAttention = None\n")
    arguments = [str(file) if part == "FILE" else part for part in command]
    program = [sys.executable, "-P", ROOT / "tests" / "without_unix.py"]  # tests/ holds an autograder/, too
    finished = subprocess.run([*program, *arguments], cwd=course, env=practice, capture_output=True, text=True)
    assert "Error" not in finished.stderr and finished.stdout or "run `autograder grade` first" in finished.stderr


def test_what_does_not_work_on_windows_says_so(monkeypatch, capsys):
    monkeypatch.setattr(cli, "WINDOWS", True)
    monkeypatch.setattr(sys, "argv", ["autograder", "grade"])
    assert cli.main() == 2
    assert "grade needs Linux or macOS; on Windows there are doctor, check, report" in capsys.readouterr().err


def test_a_torch_of_another_version_is_told_from_the_one_that_torchvision_wants(monkeypatch):
    monkeypatch.setattr(importlib.metadata, "requires", lambda name: ["numpy", "torch==1.0.0", "pillow"])
    assert not doctor.torch_pair().ok and "pip install torch==1.0.0" in doctor.torch_pair().text


def test_a_torchvision_that_cannot_be_imported_is_reported_and_so_is_all_else(tmp_path):
    (tmp_path / "torchvision.py").write_text("raise RuntimeError('operator torchvision::nms does not exist')")
    finished = subprocess.run(  # in a process that has not imported it
        [sys.executable, "-m", "autograder.cli", "doctor"], cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])}, capture_output=True, text=True,
    )
    assert "cure  torch       pip install --force-reinstall torch==" in finished.stdout
    assert ": operator torchvision::nms does not exist\n" in finished.stdout
    assert " exchange " in finished.stdout and finished.returncode == 1


@pytest.mark.parametrize("said, setting, cure", [
    ("No permissions to create new namespace", "1", "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0"),
    ("No permissions to create new namespace", "0", "docker run --privileged"),
    ("Unknown option --disable-userns", "0", "apt-get install --only-upgrade bubblewrap"),
])
def test_where_bubblewrap_is_refused_the_cure_fits_the_cause(tmp_path, monkeypatch, said, setting, cure):
    bwrap = tmp_path / "bwrap"
    bwrap.write_text(f"#!/bin/sh\necho 'bwrap: {said}' >&2\nexit 1\n")
    bwrap.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    (tmp_path / "kernel").mkdir()
    (tmp_path / "kernel" / "apparmor_restrict_unprivileged_userns").write_text(setting)
    monkeypatch.setattr(doctor, "SETTINGS", tmp_path)
    found = doctor.sandbox()
    assert not found.ok and found.text.startswith(cure) and said in found.text


def test_a_bubblewrap_that_never_answers_is_reported(monkeypatch):
    def hang():
        raise subprocess.TimeoutExpired("bwrap", 30)

    monkeypatch.setattr(doctor, "require_bubblewrap", hang)
    assert not doctor.sandbox().ok and "timed out after 30 seconds" in doctor.sandbox().text


@pytest.mark.parametrize("file, disabling", [
    (f"jupyter_server_config.d/{FORMGRADER}.json", {"ServerApp": {"jpserver_extensions": {FORMGRADER: False}}}),
    ("labconfig/page_config.json", {"disabledExtensions": {"@jupyter/nbgrader": True}}),
])
def test_the_cure_of_a_disabled_extension_enables_it(tmp_path, monkeypatch, file, disabling):
    monkeypatch.setenv("JUPYTER_CONFIG_DIR", str(tmp_path))
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(json.dumps(disabling))
    found = doctor.extensions()
    assert not found.ok
    subprocess.run(f"{sys.executable} -m {cure_of(found)}", shell=True, check=True)
    assert doctor.extensions().ok


def test_a_full_disk_is_told_with_what_is_needed(monkeypatch):
    monkeypatch.setattr(doctor, "DISK_BYTES", 10**18)
    found = doctor.disk()
    assert not found.ok and found.text.endswith("GB free of 1000000000 GB needed")


def cure_of(found):
    return found.text.partition(": ")[0]


@pytest.fixture
def exchange(tmp_path, monkeypatch):
    """Where the course in the working directory has its exchange, and what is found out about it."""
    root = tmp_path / "exchange"
    (tmp_path / "nbgrader_config.py").write_text(f"c = get_config()\nc.Exchange.root = {str(root)!r}")
    monkeypatch.chdir(tmp_path)
    return root, lambda: doctor.exchange(doctor.Course("self_attention"))


def test_an_exchange_that_could_fill_the_gradebooks_disk_is_said(exchange, tmp_path):
    root, examine = exchange
    root.mkdir()
    root.chmod(0o1777)
    (tmp_path / "gradebook").mkdir()
    said = "on the file system of gradebook/: without quotas, who fills it stops both"
    assert examine() == doctor.Finding("exchange", True, f"{root}, {said}")


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="there is no second file system to write to")
def test_an_exchange_of_its_own_file_system_is_as_it_should_be(exchange, tmp_path):
    root, examine = exchange
    with TemporaryDirectory(dir="/dev/shm") as elsewhere:
        os.chmod(elsewhere, 0o1777)
        root.symlink_to(elsewhere)
        (tmp_path / "gradebook").mkdir()
        assert examine() == doctor.Finding("exchange", True, str(root))


def test_a_course_without_an_exchange_needs_none(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert doctor.exchange(None).ok
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()")
    assert doctor.exchange(doctor.Course("self_attention")).ok


@pytest.mark.parametrize("mode", [None, 0o755])
def test_the_cure_of_the_exchange_opens_it_to_students(exchange, mode):
    root, examine = exchange
    if mode:
        root.mkdir(mode)
    found = examine()
    assert not found.ok
    subprocess.run(cure_of(found), shell=True, check=True)
    assert examine().ok and root.stat().st_mode & 0o7777 == 0o1777
