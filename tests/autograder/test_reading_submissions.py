"""A submission is read, and its content told from any other's, whatever is in it."""

import json
import os
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from autograder.grading.submissions import read_submission, state_of

NAME = "self_attention.ipynb"
NOBODY = 65534


def plain_notebook():
    return json.loads(nbformat.writes(new_notebook(cells=[new_code_cell("1"), new_code_cell("2")])))


def with_surrogate(notebook):
    notebook["cells"][0]["source"] = notebook["metadata"]["text"] = "\ud800"


def without_outputs(notebook):
    del notebook["cells"][0]["outputs"]


def with_shapeless_output(notebook):
    notebook["cells"][0]["outputs"] = [{}]


def without_ids(notebook):
    for cell in notebook["cells"]:
        del cell["id"]


def of_version_3(notebook):
    cell = {"cell_type": "code", "input": "1", "language": "python", "metadata": {}, "outputs": []}
    notebook |= {"nbformat": 3, "nbformat_minor": 0, "worksheets": [{"cells": [cell]}]}


@pytest.mark.filterwarnings("ignore::nbformat.validator.MissingIDFieldWarning")
@pytest.mark.parametrize("change", [with_surrogate, without_outputs, with_shapeless_output, without_ids, of_version_3])
def test_what_is_a_notebook_only_just_has_one_digest_and_not_that_of_another(tmp_path, change):
    notebook = plain_notebook()
    (tmp_path / NAME).write_text(json.dumps(notebook))
    before = read_submission(tmp_path, "alice", NAME)
    change(notebook)
    (tmp_path / NAME).write_text(json.dumps(notebook))
    once, again = (read_submission(tmp_path, "alice", NAME) for _ in range(2))
    assert once.unreadable == "" and once.digest == again.digest != before.digest


def test_files_are_told_apart_by_name_and_content_also_where_a_name_is_no_text(tmp_path):
    file = os.fsencode(tmp_path) + b"/caf\xe9.py"
    digests = set()
    for content in (b"", b"1"):
        with open(file, "wb") as helper:
            helper.write(content)
        digests.add(read_submission(tmp_path, "alice", NAME).digest)
    os.rename(file, tmp_path / "cafe.py")
    digests.add(read_submission(tmp_path, "alice", NAME).digest)
    assert len(digests) == 3


def test_a_submission_without_a_notebook_says_so(tmp_path):
    (tmp_path / "\x1b[2J.ipynb").write_text("{")
    (tmp_path / "other.ipynb").write_text("{")
    said = read_submission(tmp_path, "alice", NAME).unreadable
    assert f"{NAME} is missing, and there are ?[2J.ipynb, other.ipynb" in said


def test_any_change_to_what_is_graded_shows_without_reading_it(tmp_path):
    (tmp_path / "checkpoints").mkdir()
    seen = [state_of(tmp_path)]
    for name in (NAME, "helper.py", "checkpoints/a.safetensors", "timestamp.txt"):
        for content in ("old", "new"):
            (tmp_path / name).write_text(content)
            seen.append(state_of(tmp_path))
    (tmp_path / "notes.txt").write_text("not graded")
    assert len({str(state) for state in seen}) == len(seen) and state_of(tmp_path) == seen[-1]


@contextmanager
def closed_to_us(path):
    """A path without permissions, and root without the right to pass over that."""
    path.chmod(0)
    if os.getuid() == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        with suppress(PermissionError):
            os.seteuid(os.getuid())
        path.chmod(0o755)


@pytest.mark.parametrize("name", ["checkpoints", NAME, "helper.py", "checkpoints/earlyAttention.safetensors"])
def test_what_we_are_kept_from_reading_is_our_problem_and_not_missing_work(name):
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        folder.chmod(0o755)
        (folder / "checkpoints").mkdir()
        for file in (NAME, "helper.py", "checkpoints/earlyAttention.safetensors"):
            (folder / file).write_text(json.dumps(plain_notebook()))
        with closed_to_us(folder / name), pytest.raises(PermissionError, match=name):
            read_submission(folder, "alice", NAME)
