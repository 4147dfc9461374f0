"""A submission is read, and its content told from any other's, whatever is in it."""

import json
import os
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from autograder.assignment import NOTEBOOK, ROOT
from autograder.demo import solved_notebook
from autograder.grading.rebuilding import rebuild
from autograder.grading.submissions import claimed_accuracy, read_submission, state_of
from autograder.intake.names import Refused

NAME = "self_attention.ipynb"
NOBODY = 65534
RELEASED = ROOT / "notebooks" / NOTEBOOK
COMPANION = ROOT / "notebooks" / "explore_attention.ipynb"


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


def with_tags_that_are_none(notebook):
    notebook["cells"][0]["metadata"]["tags"] = [1] * 50_000


def with_attachments_that_are_none(notebook):
    notebook["cells"].append({"cell_type": "markdown", "id": "x", "metadata": {}, "source": "", "attachments": {"a": 1}})


def with_outputs_beside_sheets(notebook):
    notebook["worksheets"] = []
    notebook["cells"][0]["outputs"] = [{}] * 50_000


def of_version_3_with_lines_that_are_none(notebook):
    of_version_3(notebook)
    notebook["worksheets"][0]["cells"][0]["input"] = ["1", *[1] * 50_000]


@pytest.mark.parametrize("change", [
    with_tags_that_are_none, with_attachments_that_are_none, with_outputs_beside_sheets, of_version_3_with_lines_that_are_none,
])
def test_what_has_no_place_in_a_notebook_takes_no_memory(tmp_path, change):
    notebook = plain_notebook()
    change(notebook)
    (tmp_path / NAME).write_text(json.dumps(notebook))
    code = f"""import resource
from pathlib import Path
from autograder.grading.submissions import read_submission
resource.setrlimit(resource.RLIMIT_DATA, (2**28, 2**28))
print(read_submission(Path({str(tmp_path)!r}), "alice", Path({str(RELEASED)!r})).notebook.cells[0].source)
"""
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "1\n"


@pytest.mark.filterwarnings("ignore::nbformat.validator.MissingIDFieldWarning")
@pytest.mark.parametrize("change", [with_surrogate, without_outputs, with_shapeless_output, without_ids, of_version_3])
def test_what_is_a_notebook_only_just_has_one_digest_and_not_that_of_another(tmp_path, change):
    notebook = plain_notebook()
    (tmp_path / NAME).write_text(json.dumps(notebook))
    before = read_submission(tmp_path, "alice", RELEASED)
    change(notebook)
    (tmp_path / NAME).write_text(json.dumps(notebook))
    once, again = (read_submission(tmp_path, "alice", RELEASED) for _ in range(2))
    assert once.digest == again.digest
    assert (once.digest == before.digest) == (change in (without_outputs, with_shapeless_output))  # which change no verdict


def test_files_are_told_apart_by_name_and_content_also_where_a_name_is_no_text(tmp_path):
    (tmp_path / NAME).write_text(json.dumps(plain_notebook()))
    file = os.fsencode(tmp_path) + b"/caf\xe9.py"
    digests = set()
    for content in (b"", b"1"):
        with open(file, "wb") as helper:
            helper.write(content)
        digests.add(read_submission(tmp_path, "alice", RELEASED).digest)
    os.rename(file, tmp_path / "cafe.py")
    digests.add(read_submission(tmp_path, "alice", RELEASED).digest)
    assert len(digests) == 3


def test_a_submission_without_a_notebook_says_so(tmp_path):
    (tmp_path / "\x1b[2J.ipynb").write_text("{")
    (tmp_path / "other.ipynb").write_text("{")
    with pytest.raises(Refused) as refused:
        read_submission(tmp_path, "alice", RELEASED)
    assert "'?[2J.ipynb' is not a Jupyter notebook" in str(refused.value) and str(refused.value).isprintable()


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
    """A path without permissions, while root, too, is an account that they hold for."""
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
            read_submission(folder, "alice", RELEASED)


def test_a_claim_too_large_for_a_number_is_none():
    header = json.dumps({"__metadata__": {"history": '[{"accuracy": 1' + "0" * 400 + "}]"}}).encode()
    assert claimed_accuracy(len(header).to_bytes(8, "little") + header) is None


@pytest.fixture(scope="module")
def solved():
    """The text of a notebook with every task solved."""
    return nbformat.writes(solved_notebook(ROOT))


def of_some_years_ago(text):
    return nbformat.writes(nbformat.convert(nbformat.reads(text, 4), 3), version=3).encode()


def with_large_outputs(text):
    notebook = nbformat.reads(text, 4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [new_output("stream", text="x" * 200_000)]
    return nbformat.writes(notebook).encode()


FOLDERS = {  # what students hand in, in files
    "byte order mark": {NAME: lambda text: text.encode("utf-8-sig")},
    "UTF-16": {NAME: lambda text: text.encode("utf-16")},
    "nbformat 3": {NAME: of_some_years_ago},
    "outputs of 21 MB": {NAME: with_large_outputs},
    "Safari": {"self_attention.ipynb.json": str.encode},
    "a download's second copy": {"self_attention (1).ipynb": str.encode},
    "beside the companion": {
        "self_attention (1).ipynb": str.encode, "explore_attention.ipynb": lambda _: COMPANION.read_bytes()
    },
    "beside macOS's files": {"self_attention (1).ipynb": str.encode, "._self_attention (1).ipynb": lambda _: b"\0\5\x16\7"},
    "work in the copy": {NAME: lambda _: RELEASED.read_bytes(), "self_attention-Copy1.ipynb": str.encode},
    "the same twice": {"self_attention (1).ipynb": str.encode, "self_attention-Copy1.ipynb": of_some_years_ago},
}


@pytest.mark.filterwarnings("ignore::nbformat.validator.MissingIDFieldWarning")
@pytest.mark.parametrize("files", FOLDERS.values(), ids=FOLDERS.keys())
def test_work_is_found_whole_in_whatever_file_it_was_saved(tmp_path, solved, files):
    for name, content in files.items():
        (tmp_path / name).write_bytes(content(solved))
    submission = read_submission(tmp_path, "alice", RELEASED)
    notebook, not_taken = rebuild(nbformat.read(RELEASED, 4), submission.notebook)
    right = nbformat.reads(solved, 4).cells
    assert [cell.source.strip() for cell in notebook.cells] == [cell.source.strip() for cell in right]
    assert not_taken == []


def test_of_two_notebooks_with_work_and_neither_of_the_released_name_none_is_taken(tmp_path, solved):
    for number in (1, 2):
        (tmp_path / f"self_attention ({number}).ipynb").write_text(solved.replace("softmax", f"softmax{number}"))
    with pytest.raises(Refused, match=r"'self_attention \(1\).ipynb', 'self_attention \(2\).ipynb'.*no telling which counts"):
        read_submission(tmp_path, "alice", RELEASED)


def test_of_two_notebooks_with_work_the_one_of_the_released_name_is_taken_and_the_other_named(tmp_path, solved):
    (tmp_path / NAME).write_text(solved)
    (tmp_path / "draft.ipynb").write_text(solved.replace("softmax", "softmin"))
    submission = read_submission(tmp_path, "alice", RELEASED)
    assert "softmin" not in nbformat.writes(submission.notebook)
    assert submission.notes == [f"'{NAME}' was taken, and not 'draft.ipynb', which has other work in it."]


def test_a_notebook_as_it_was_given_out_is_said_to_have_no_work_in_it(tmp_path):
    (tmp_path / NAME).write_text(RELEASED.read_text())
    assert read_submission(tmp_path, "alice", RELEASED).notes == [f"'{NAME}' has no work in it: it is as it was given out."]


def test_one_notebook_of_several_can_be_asked_for(tmp_path, solved):
    (tmp_path / NAME).write_text("{")
    (tmp_path / "draft.ipynb").write_text(solved)
    assert "softmax" in nbformat.writes(read_submission(tmp_path, "alice", RELEASED, only="draft.ipynb").notebook)


def test_weights_in_another_form_are_named(tmp_path, solved):
    (tmp_path / NAME).write_text(solved)
    (tmp_path / "checkpoints").mkdir()
    (tmp_path / "checkpoints" / "earlyAttention.pth").write_bytes(b"pickle")
    (note,) = read_submission(tmp_path, "alice", RELEASED).notes
    assert note.startswith("'earlyAttention.pth' is not read: weights are read from .safetensors alone, as train_or_load")
