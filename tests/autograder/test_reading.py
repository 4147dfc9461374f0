"""Reading a file that should be a notebook, or a time."""

import logging
import os
import subprocess
import sys
from datetime import datetime, timedelta

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook
from nbgrader.coursedir import CourseDirectory

from autograder.grading.reading import read_notebook, time_of_handing_in


@pytest.mark.parametrize("content", ["", "{", "[]", "3", '{"cells": 3, "nbformat": 4}', "\x00\xff"])
def test_a_file_that_is_no_notebook_is_refused_in_one_sentence(tmp_path, content):
    path = tmp_path / "work.ipynb"
    path.write_text(content, encoding="latin-1")
    with pytest.raises(ValueError, match="'work.ipynb' is not a Jupyter notebook.*: .*hand it in again"):
        read_notebook(path)


def test_a_notebook_too_large_to_open_is_refused(tmp_path):
    path = tmp_path / "work.ipynb"
    with open(path, "wb") as file:
        file.truncate(500_000_000)
    with pytest.raises(ValueError, match="larger than 100 MB: clear its outputs"):
        read_notebook(path)


@pytest.mark.parametrize("metadata", [{"language": 3}, {"title": "<b>mine</b>"}])
def test_metadata_that_nbconvert_shows_or_trips_over_is_dropped(tmp_path, metadata):
    path = tmp_path / "work.ipynb"
    nbformat.write(new_notebook(metadata=metadata), path)
    assert read_notebook(path).metadata == {}


def test_a_notebook_without_metadata_is_read(tmp_path):
    path = tmp_path / "notebook.ipynb"
    path.write_text('{"cells": [{"cell_type": "code", "source": "1"}, {"cell_type": "raw", "source": "2"}], "nbformat": 4}')
    assert [cell.source for cell in read_notebook(path).cells] == ["1", "2"]


def test_metadata_nested_too_deeply_is_refused(tmp_path):
    path = tmp_path / "work.ipynb"
    text = nbformat.writes(new_notebook(cells=[new_code_cell("", metadata={"deep": 0})]))
    path.write_text(text.replace('"deep": 0', '"deep": ' + '{"a":' * 600 + "0" + "}" * 600))
    with pytest.raises(ValueError, match="not a Jupyter notebook"):
        read_notebook(path)


def test_doubled_ids_fill_no_log(tmp_path):
    path = tmp_path / "work.ipynb"
    one = nbformat.writes(new_notebook(cells=[new_code_cell("1", id="one")]))
    another = '{"cell_type": "code", "id": "one", "source": "2", "metadata": {}, "outputs": [], "execution_count": null},'
    path.write_text(one.replace('"cells": [', '"cells": [' + 1000 * another))
    code = f"from pathlib import Path; from autograder.grading.reading import read_notebook as r; r(Path({str(path)!r}))"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stderr == b""
    assert len({cell.id for cell in read_notebook(path).cells}) == 1001


@pytest.mark.parametrize("put", [os.mkfifo, os.mkdir, lambda file: os.symlink("/dev/zero", file)])
def test_what_takes_the_place_of_a_notebook_is_not_opened(tmp_path, put):
    put(tmp_path / "work.ipynb")
    with pytest.raises(ValueError, match="hand in the notebook itself"):
        read_notebook(tmp_path / "work.ipynb")


@pytest.mark.parametrize("put", [
    os.mkfifo, os.mkdir, lambda file: os.symlink("/dev/zero", file), lambda file: file.write_text("yesterday"),
    lambda file: file.write_bytes(b"\xff"), lambda file: file.write_text("2026-01-01" * 1000), lambda file: None,
])
def test_what_is_no_time_of_handing_in_is_none(tmp_path, put):
    put(tmp_path / "timestamp.txt")
    assert time_of_handing_in(CourseDirectory(), str(tmp_path)) is None


@pytest.mark.parametrize(("text", "hour"), [
    ("2026-11-20 23:30:00.000006 UTC\n", 23), ("2026-11-20T23:30:00Z", 23), ("2026-11-20 23:30 -0800", 31),
    ("2026-11-20 23:30:00 +01:00", 22), ("2026-11-20 23:30:00 CET", 22), ("2026-11-20 23:30:00 Europe/Berlin", 22),
])
def test_the_time_of_handing_in_is_read(tmp_path, text, hour):
    (tmp_path / "timestamp.txt").write_text(text)
    time = time_of_handing_in(CourseDirectory(), str(tmp_path))
    assert time.replace(microsecond=0) == datetime(2026, 11, 20, 0, 30) + timedelta(hours=hour)


@pytest.mark.parametrize("text", [
    "11/20/2026 11:30 PM", "2026-11-20 23:30:00 PST", "2026-11-20 23:30:00", "23:30:00 UTC", "2026-11-20 UTC",
    "20-11-2026 23:30 UTC", "2026-13-20 23:30 UTC", "2026-11-20 23:30 ../../etc/passwd", "2026-11-20 11:30 PM UTC",
])
def test_a_time_that_could_be_read_in_two_ways_is_none_and_said_so(tmp_path, caplog, text):
    (tmp_path / "timestamp.txt").write_text(text)
    directory = CourseDirectory()
    directory.log.propagate = True
    caplog.set_level(logging.WARNING, directory.log.name)  # whatever nbgrader's commands have set in this process
    assert time_of_handing_in(directory, str(tmp_path)) is None
    assert "counts as in time. A time is written as 2026-11-20 23:30:00, and UTC" in caplog.text
