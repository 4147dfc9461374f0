"""A Dask cluster as its commands start one."""

import json
import os
import shlex
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import replace

from attnlib.cluster import Cluster
from autograder.assignment import ROOT


@contextmanager
def dask_cluster(folder, prefix=(), listen=("--host=127.0.0.1",), certificate=None, **variables):
    """A Dask scheduler and a worker, each a process of its own; gives the cluster and the scheduler's process.

    The worker runs in `folder`, its command after `prefix`; both have the `variables`.
    """
    file = folder / "scheduler.json"
    tls = [f"--tls-{part}={certificate}" for part in ("ca-file", "cert", "key")] if certificate else []
    scheduler = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--port=0", "--no-dashboard", *tls, *listen]
    scheduler += ["--protocol=tls"] if certificate else []
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", "--nworkers=1", "--nthreads=1", "--no-dashboard"]
    here = {"PYTHONPATH": os.pathsep.join(sys.path)}
    quiet = {"cwd": folder, "env": os.environ | here | variables, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    commands = (scheduler, [*prefix, *worker, *tls, *listen])
    running = [subprocess.Popen([*command, "--scheduler-file", file], **quiet) for command in commands]
    try:
        wait_for(lambda: file.exists() and file.stat().st_size)
        cluster = Cluster(json.loads(file.read_text())["address"], certificate)
        with replace(cluster, unprotected=True).client() as client:
            client.wait_for_workers(1)
        yield cluster, running[0]
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait()


def certificate_in(folder):
    """Make a certificate by the command in docs/scale.md. Returns its file."""
    command = shlex.split((ROOT / "docs" / "scale.md").read_text().partition("    openssl ")[2].partition("\n")[0])
    subprocess.run(["openssl", *command], cwd=folder, check=True, capture_output=True)
    return folder / "dask.pem"


def wait_for(condition, patience=600):
    deadline = time.monotonic() + patience
    while not (found := condition()):
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.05)
    return found
