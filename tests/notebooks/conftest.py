"""Jupyter and a browser, for tests that see the notebooks as a student does."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys

import pytest
from playwright.sync_api import sync_playwright

CHROMIUM = shutil.which("chromium")
SETTINGS = {
    "notebook-extension/tracker": {"windowingMode": "none"},  # keep every cell in the page
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}


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
def visit():
    """A function that opens an address in headless Chromium, once there is an answer, and returns the page."""
    if CHROMIUM is None:
        pytest.skip("chromium is not installed")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])

        def opened(address):
            page = browser.new_page(viewport={"width": 1280, "height": 1000})
            for _ in range(60):
                try:
                    page.goto(address)
                    return page
                except Exception:
                    page.wait_for_timeout(1000)
            raise TimeoutError(f"{address} does not answer.")

        yield opened
        browser.close()
