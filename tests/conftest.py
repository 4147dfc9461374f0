"""A course in a temporary folder, Jupyter and a browser, for tests that run them for real."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")  # computations are small, and parallel tests' threads slow each other

import pytest
from commands import nbgrader
from playwright.sync_api import expect, sync_playwright

from attnlib.standin import make_standin
from autograder.assignment import ASSIGNMENT, ROOT
from autograder.authoring.trial import save_checkpoints
from autograder.demo import new_course

CHROMIUM = shutil.which("chromium")
SETTINGS = {
    "notebook-extension/tracker": {"windowingMode": "none"},  # keep every cell in the page
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}


def pytest_addoption(parser):
    parser.addoption("--no-skips", action="store_true", help="a test fails where its tool or right is missing")


def pytest_configure():
    """Heed interrupts: a shell makes background processes ignore them, and so would all that tests start."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    report = yield
    if report.skipped and item.config.getoption("--no-skips"):
        report.outcome, report.longrepr = "failed", report.longrepr[-1]
    return report


@pytest.fixture(autouse=True)
def same_environment_after_each_test() -> Iterator[None]:
    """Restore the environment: nbgrader_config.py, which tests read in this process too, sets a folder for images there."""
    before = dict(os.environ)
    yield
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture(scope="session")
def standin(tmp_path_factory) -> Path:
    """A stand-in so small that six models train on it in seconds."""
    folder = tmp_path_factory.mktemp("data") / "standin"
    make_standin(folder, num_train=100, num_test=50)
    return folder


@pytest.fixture(scope="session")
def practice(standin) -> dict[str, str]:
    """The environment of a short run on the stand-in."""
    return os.environ | {"CIFAR10_DIR": str(standin), "EPOCHS": "1", "QUICK": "0"}


@pytest.fixture(scope="session")
def checkpoints(tmp_path_factory) -> Path:
    """Six checkpoints with weights as they were initialised."""
    folder = tmp_path_factory.mktemp("trained") / "checkpoints"
    save_checkpoints(folder)
    return folder


@pytest.fixture(scope="session")
def released(tmp_path_factory, practice) -> Iterator[Path]:
    """A course folder with the assignment released in it, to be copied."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CIFAR10_DIR", "EPOCHS", "QUICK"):
            patch.setenv(name, practice[name])
        folder = new_course(tmp_path_factory.mktemp("course"))
        nbgrader(folder, "generate_assignment", ASSIGNMENT)
        yield folder


@pytest.fixture(scope="module")
def course(tmp_path_factory, released) -> Path:
    """A course folder with the assignment released in it, which the tests of a module have to themselves."""
    return shutil.copytree(released, tmp_path_factory.mktemp("course") / "course", symlinks=True)


@pytest.fixture(scope="module")
def serve(tmp_path_factory, practice):
    """A function that starts Jupyter in a folder, with settings of its own, and returns its address."""
    servers = []

    def start(folder):
        private = tmp_path_factory.mktemp("jupyter")
        for name, setting in SETTINGS.items():
            file = private / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(setting))
        env = practice | {
            "JUPYTER_CONFIG_DIR": str(private / "config"), "JUPYTER_DATA_DIR": str(private / "data"),
            "JUPYTERLAB_SETTINGS_DIR": str(private / "settings"),
            "JUPYTERLAB_WORKSPACES_DIR": str(private / "workspaces"),
        }
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        options = ["--no-browser", "--allow-root", "--IdentityProvider.token=", f"--port={port}"]
        with open(private / "log", "w") as log:
            servers.append(subprocess.Popen(
                [sys.executable, "-m", "jupyterlab", *options, f"--notebook-dir={folder}"],
                cwd=folder, env=env, stdout=log, stderr=log, start_new_session=True,
            ))
        return f"http://127.0.0.1:{port}"

    yield start
    for server in servers:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)


@pytest.fixture(scope="module")
def browser():
    """Headless Chromium."""
    if CHROMIUM is None:
        pytest.skip("chromium is not installed")
    expect.set_options(timeout=60_000)  # a machine that is busy with other tests is no failure
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def visit(browser):
    """A function that opens an address, once there is an answer, and returns the page."""

    def opened(address):
        page = browser.new_page(viewport={"width": 1280, "height": 1000})
        for _ in range(60):
            try:
                page.goto(address)
                return page
            except Exception:
                page.wait_for_timeout(1000)
        raise TimeoutError(f"{address} does not answer.")

    return opened


@pytest.fixture
def copy(tmp_path):
    """The repository's own files, without what is ignored."""
    tracked = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split("\0")
    for name in filter(None, tracked):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, tmp_path / name)
    return tmp_path
