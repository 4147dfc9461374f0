"""The commands of the README's pages, run in a copy of the repository."""

import os
import shutil
import signal
import socket
import subprocess
import time
from urllib.error import URLError
from urllib.request import urlopen

import nbformat
import pytest

from autograder.assignment import NOTEBOOK, ROOT
from autograder.grading.rebuilding import TEACHING

ENVIRONMENT = ROOT / ".venv"
pytestmark = pytest.mark.skipif(not (ENVIRONMENT / "ready").exists(), reason="make has not set up .venv here")


def make(*arguments):
    """The command line of make, which never installs the copy, and inherits no option of the make that runs these tests."""
    anew = ["env", "-u", "MAKEFLAGS", "-u", "OPTIONS", "make"]
    return [*anew, "-o", f"{ENVIRONMENT}/ready", f"VENV={ENVIRONMENT}", *arguments]


@pytest.mark.slow
def test_make_release_writes_the_student_notebook(copy):
    shutil.rmtree(copy / "notebooks")
    subprocess.run(make("release"), cwd=copy, check=True)
    assert (copy / "notebooks" / NOTEBOOK).read_text() == (ROOT / "notebooks" / NOTEBOOK).read_text()
    assert (copy / "gradebook" / "gradebook.db").exists()


@pytest.mark.slow
def test_make_solution_runs_the_solution_notebook_and_leaves_the_source_alone(copy, practice):
    notebook = nbformat.read(copy / "solutions" / NOTEBOOK, as_version=4)
    notebook.cells = [cell for cell in notebook.cells if TEACHING not in cell.metadata.get("tags", [])]
    nbformat.write(notebook, copy / "solutions" / NOTEBOOK)
    before = (copy / "solutions" / NOTEBOOK).read_text()
    subprocess.run(make("solution"), cwd=copy, env=practice, check=True)
    assert len(list((copy / "run" / "checkpoints").glob("*.safetensors"))) == 6
    assert (copy / "solutions" / NOTEBOOK).read_text() == before


def test_make_lab_serves_the_course_and_the_formgrader(copy):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = copy / "settings"
    settings.mkdir()
    (settings / "jupyter_server_config.py").write_text(
        "c.ServerApp.allow_root = True\n"
        "c.ServerApp.open_browser = False\n"
        "c.IdentityProvider.token = ''\n"
        f"c.ServerApp.port = {port}\n"
    )
    server = subprocess.Popen(
        make("lab"), cwd=copy, env=os.environ | {"JUPYTER_CONFIG_DIR": str(settings)}, start_new_session=True
    )
    try:
        page = fetch(f"http://127.0.0.1:{port}/formgrader/")
        assert "self_attention" in fetch(f"http://127.0.0.1:{port}/api/contents/notebooks")
        assert "formgrader" in page.lower()
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)


@pytest.mark.skipif(os.getuid() != 0, reason="only root is refused")
def test_make_lab_says_to_root_what_to_do(copy):
    environment = os.environ | {"JUPYTER_CONFIG_DIR": str(copy / "settings")}
    finished = subprocess.run(make("lab"), cwd=copy, env=environment, capture_output=True, text=True, timeout=300)
    assert finished.returncode and "make lab OPTIONS=--allow-root" in finished.stdout


def fetch(url, patience=300):
    """The page at `url`, as soon as something serves it."""
    deadline = time.monotonic() + patience
    while True:
        try:
            with urlopen(url) as page:
                return page.read().decode()
        except URLError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.5)
