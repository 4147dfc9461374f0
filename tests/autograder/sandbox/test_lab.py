"""JupyterLab beside the formgrader: what may run where, asked of a server as the browser asks it."""

import json
import os
import socket
import subprocess
import sys
from urllib.request import Request, urlopen

import pytest
from clusters import wait_for
from kernels import printed

from autograder.sandbox.bubblewrap import require_bubblewrap

CODE = "import os; print(os.path.exists({course!r}), sorted(os.listdir()))"
STUDENTS = "gradebook/submitted/ada/self_attention"


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    try:
        require_bubblewrap()
    except RuntimeError as reason:
        pytest.skip(str(reason))
    folder = tmp_path_factory.mktemp("course")
    (folder / STUDENTS).mkdir(parents=True)
    (folder / STUDENTS / "work.py").touch()
    (folder / "solutions").mkdir()
    (folder / "solutions" / "ada").symlink_to(folder / STUDENTS)
    return folder


@pytest.fixture(scope="module")
def server(course):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [
        sys.executable, "-m", "jupyter", "server", "--no-browser", "--allow-root", f"--port={port}",
        "--IdentityProvider.token=token", "--ServerApp.kernel_manager_class=autograder.sandbox.lab.FencedKernels",
    ]  # fmt: skip
    process = subprocess.Popen(command, cwd=course, env=os.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(lambda: not socket.socket().connect_ex(("127.0.0.1", port)), patience=120)
    yield f"127.0.0.1:{port}"
    process.terminate()
    process.wait()


def said(server, folder, code, kernel="python3"):
    """The kernel's name, and what it prints for the code, in a notebook that asks for a kernel."""
    session = {"path": f"{folder}/work.ipynb", "name": "", "type": "notebook", "kernel": {"name": kernel}}
    order = Request(
        f"http://{server}/api/sessions", json.dumps(session).encode(), {"Authorization": "token token"}, method="POST"
    )
    started = json.loads(urlopen(order, timeout=120).read())["kernel"]

    return started["name"], printed(f"ws://{server}/api/kernels/{started['id']}/channels", "token", code)


@pytest.mark.parametrize("folder", [STUDENTS, "solutions/ada"])
def test_a_students_notebook_sees_a_copy_of_its_folder_and_not_the_course(server, course, folder):
    name, text = said(server, folder, CODE.format(course=str(course / "gradebook")))
    assert (name, text) == ("sandbox", "False ['work.py']\n")


def test_the_instructors_own_notebooks_run_as_ever(server, course):
    name, text = said(server, "solutions", CODE.format(course=str(course / "gradebook")))
    assert (name, text) == ("python3", "True ['ada']\n")
