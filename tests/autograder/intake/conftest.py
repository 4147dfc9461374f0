"""A course, and the command on it."""

import re

import commands
import pytest
from deliveries import make_course, zipped


@pytest.fixture
def course(tmp_path):
    return make_course(tmp_path / "course")


@pytest.fixture
def collect(course, tmp_path):
    """A function that runs the command on files of these contents by name, or on a path."""
    def run(download, *options, roster="", name="download.zip"):
        if isinstance(download, dict):
            (tmp_path / name).write_bytes(zipped(download))
            download = tmp_path / name
        if roster:
            (tmp_path / "roster.csv").write_text(roster, encoding="utf-8")
            options += ("--roster", tmp_path / "roster.csv")
        done = commands.run("autograder.cli", "collect", *map(str, (download, *options)), cwd=course)
        done.stdout = re.sub(" +", " ", done.stdout)  # columns
        return done

    return run
