"""The sandbox as Jupyter sees it, and the sentence that is said where there is none."""

import os
import subprocess

import pytest
from jupyter_client import KernelManager
from jupyter_client.kernelspec import KernelSpecManager

from autograder.sandbox.bubblewrap import Sandbox, require_bubblewrap
from autograder.sandbox.kernel import SandboxedKernel
from autograder.sandbox.limits import load_limits
from autograder.sandbox.provisioner import KERNELS


@pytest.fixture
def fake_bwrap(tmp_path, monkeypatch):
    """A function that puts a bwrap on the path which fails with a given message."""

    def fake(said):
        (tmp_path / "bwrap").write_text(f"#!/bin/sh\necho '{said}' >&2; exit 1\n")
        (tmp_path / "bwrap").chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)

    return fake


def test_without_bubblewrap_nothing_runs(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(RuntimeError, match="bwrap is not installed.*--isolation none"):
        SandboxedKernel(tmp_path, load_limits()).__enter__()


@pytest.mark.parametrize("said, cause", [
    ("bwrap: Unknown option --size", "0.8 or newer"),
    ("bwrap: setting up uid map: Permission denied", "user namespaces"),
])
def test_a_bubblewrap_that_fails_is_refused_with_the_cause(fake_bwrap, said, cause):
    fake_bwrap(said)
    with pytest.raises(RuntimeError, match=f"{said}.*{cause}.*--isolation none"):
        require_bubblewrap()


def test_jupyter_starts_the_kernel_by_name(start, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    specs = KernelSpecManager(kernel_dirs=[str(KERNELS)])
    manager = KernelManager(kernel_name="sandbox", kernel_spec_manager=specs)
    manager.start_kernel(cwd=str(tmp_path), stderr=subprocess.DEVNULL)
    try:
        client = manager.blocking_client()
        client.start_channels()
        client.wait_for_ready(timeout=60)
        seen = []
        client.execute_interactive("import os; print(os.getcwd())", timeout=20, output_hook=seen.append)
        assert "/sandbox/scratch\n" in [message["content"].get("text") for message in seen]
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def test_a_course_within_the_python_environment_is_hidden(tmp_path, monkeypatch, start, limits):
    tmp_path.chmod(0o755)
    for name in ("attnlib", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "secret").touch()
    monkeypatch.setattr("autograder.sandbox.bubblewrap.ROOT", tmp_path)
    monkeypatch.setattr("autograder.sandbox.bubblewrap.SYSTEM", ("/usr/bin", "/usr/lib", "/usr/lib64", str(tmp_path)))
    folder = tmp_path / "other"
    argv = ["sh", "-c", f"cd {tmp_path}; ls attnlib other"]
    listed = subprocess.run(Sandbox(folder, limits).command(argv), capture_output=True, text=True, check=True).stdout
    assert listed.count("secret") == 1
