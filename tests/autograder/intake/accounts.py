"""Accounts of this machine's own, in a mount namespace, and processes under them."""

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import mkdtemp

import installed
import pytest

NUMBERS = {"grader": 61100, "ada": 61101, "bo": 61102, "mallory": 61103}


class Machine:
    """A folder that every account may enter, with accounts that exist for the processes it starts."""

    def __init__(self):
        tried = subprocess.run(["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, text=True)
        if tried.returncode:
            pytest.skip(f"accounts of its own need mounts in a namespace, which are refused here: {tried.stderr.strip()}")
        self.folder = Path(mkdtemp(prefix="accounts-"))
        self.folder.chmod(0o755)
        for database, line in ("passwd", "{name}:x:{number}:{number}::{home}:/bin/sh"), ("group", "{name}:x:{number}:"):
            known = Path("/etc", database).read_text()
            own = [line.format(name=name, number=number, home=self.home(name)) for name, number in NUMBERS.items()]
            (self.folder / database).write_text(known + "\n".join(own) + "\n")
        for name in NUMBERS:
            self.home(name).mkdir(parents=True)
            self.give(self.home(name), name)

    def home(self, name):
        return self.folder / "home" / name

    def give(self, path, name):
        """Make all in a folder an account's own."""
        for each in [path, *path.rglob("*")] if path.is_dir() and not path.is_symlink() else [path]:
            os.chown(each, NUMBERS[name], NUMBERS[name], follow_symlinks=False)

    def run(self, account, *command, cwd="/", **options):
        script = "\n".join(["set -e", *installed.mounts(self.folder), 'exec "$@"'])
        number = NUMBERS[account]
        become = ["setpriv", f"--reuid={number}", f"--regid={number}", "--clear-groups"]
        # CIFAR10_DIR would name images of other tests, in a folder that this account can't enter.
        environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "CIFAR10_DIR")}
        environment |= {"HOME": str(self.home(account)), "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(
            ["unshare", "--mount", "sh", "-c", script, "sh", *become, *map(str, command)],
            cwd=cwd, env=environment, text=True, capture_output=True, timeout=300, **options,
        )  # fmt: skip

    def close(self):
        shutil.rmtree(self.folder)
