"""`autograder check`: one file, in the sandbox, without a gradebook."""

import json
import shutil
import sys
from dataclasses import replace

import nbformat
import pytest
from commands import run
from deserved import FULL, loses

import autograder.cli
import autograder.grading.single_file
from autograder.assignment import NOTEBOOK, ROOT
from autograder.demo import isolation_here
from autograder.grading.single_file import check, source_of
from autograder.sandbox.limits import load_limits

ZOO = ROOT / "tests" / "zoo"
RIGHT = ZOO / "correct" / "einsum.py"
CHANNELS = ZOO / "wrong" / "channel_map.py"


def command(*arguments):
    return run("autograder.cli", "check", f"--isolation={isolation_here()}", *map(str, arguments))


@pytest.fixture
def impatient(monkeypatch):
    """Limits that an endless loop reaches soon."""
    limits = replace(load_limits(), seconds_per_request=6, seconds_of_grace=2)
    monkeypatch.setattr(autograder.grading.single_file, "load_limits", lambda: limits)


def test_the_json_lists_each_item_with_its_verdict():
    finished = command("--json", CHANNELS)
    report = json.loads(finished.stdout)
    assert finished.returncode == 0
    assert {key: report[key] for key in ("points", "max_points")} == {"points": 26, "max_points": 40}
    items = {item["id"]: item for item in report["items"]}
    assert items["attention_formula"].keys() == {"id", "points", "max_points", "passed", "message", "mistake"}
    assert items["attention_formula"]["mistake"] == "channel-map" and not items["attention_formula"]["passed"]
    assert items["attention_shape"]["passed"] and items["attention_shape"]["mistake"] is None


def test_the_text_ends_in_the_sum():
    finished = command(RIGHT)
    assert finished.returncode == 0 and finished.stdout.splitlines()[-1].strip() == "40 of 40"


@pytest.mark.slow
def test_a_notebooks_raw_export_is_read_as_far_as_its_definitions(tmp_path):
    lines = ["from torchvision.datasets import CIFAR10", "cifar = CIFAR10('nowhere', download=True)", "print(cifar[0])",
             "while True: pass", RIGHT.read_text(), "get_ipython().run_line_magic('matplotlib', 'inline')"]
    (tmp_path / "export.py").write_text("\n\n\n".join(lines))
    finished = command("--json", tmp_path / "export.py")
    assert json.loads(finished.stdout)["points"] == 40
    assert "the statements of export.py run in the sandbox" in finished.stderr  # it took long, and said at what


def test_where_no_attention_can_be_built_models_are_judged_with_something_in_its_place(tmp_path):
    built = "nn.Sequential(nn.Conv2d(3, 64, 3, padding=1), nn.ReLU(), Attention(64), nn.ReLU(), " \
        "nn.Conv2d(64, 32, 3, padding=1), nn.ReLU(), Flatten(), nn.Linear(32 * 32 * 32, 10))"
    (tmp_path / "file.py").write_text(f"class Attention(nn.Module)\n    pass\n\nearlyAttention = {built}\n")
    items = {verdict.id: verdict for verdict in check(tmp_path / "file.py", isolation_here()).verdicts}
    assert items["early_placement"].passed
    lost = items["attention_shape"]
    assert not lost.passed and "In line 1 of the file: SyntaxError: expected ':'" in lost.message


@pytest.mark.parametrize("name, content, sentence", [
    ("absent.py", None, "There is no file"),
    ("notes.txt", b"hello", "neither a notebook (.ipynb) nor a Python file (.py)"),
    ("binary.py", b"\xff\xfe\x00", "is not a text file in UTF-8"),
    ("of-bytes.py", b"# coding: hex\n", "is not a text file in UTF-8"),
    ("undefined.py", b"# coding: undefined\n", "is not a text file in UTF-8"),
    ("large.py", b"#" * 2_000_000, "is larger than 1000 kB"),
    ("broken.ipynb", b"{", "is not a Jupyter notebook"),
])
def test_what_cannot_be_graded_is_refused_in_one_sentence(tmp_path, monkeypatch, capsys, name, content, sentence):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    monkeypatch.setattr(sys, "argv", ["autograder", "check", str(tmp_path / name)])
    assert autograder.cli.main() == 2
    said = capsys.readouterr()
    assert said.out == "" and sentence in said.err and said.err.count("\n") == 1


def test_without_bubblewrap_it_refuses_and_names_the_way_out(tmp_path):
    finished = run("autograder.cli", "check", str(RIGHT), env={"PATH": str(tmp_path)})
    assert finished.returncode == 2 and "--isolation none" in finished.stderr


def test_a_kernel_that_does_not_start_is_said_in_one_sentence(monkeypatch, capsys):
    monkeypatch.setattr(autograder.grading.single_file, "load_limits", lambda: replace(load_limits(), memory_mib=1200))
    monkeypatch.setattr(sys, "argv", ["autograder", "check", str(RIGHT)])
    if isolation_here() == "none":
        pytest.skip("only in a sandbox, and bubblewrap can't make one here")
    assert autograder.cli.main() == 2
    assert capsys.readouterr().err.startswith("autograder: The kernel did not start. ")


def test_a_released_notebook_without_checkpoints_is_graded_on_all_that_needs_none(tmp_path):
    shutil.copy(ROOT / "notebooks" / NOTEBOOK, tmp_path)
    verdicts = check(tmp_path / NOTEBOOK.name, isolation_here()).verdicts
    assert sum(verdict.points for verdict in verdicts) == 0
    assert not {"early_accuracy", "question3_accuracies", "question2"} & {verdict.id for verdict in verdicts}
    assert {"attention_formula", "early_placement", "question1_answer"} <= {verdict.id for verdict in verdicts}


def test_what_was_not_taken_or_guessed_is_said(tmp_path):
    notebook = nbformat.read(ROOT / "notebooks" / NOTEBOOK, as_version=4)
    settings = next(cell for cell in notebook.cells if cell.id == "settings")
    settings.source += "\nSEED = 7"
    nbformat.write(notebook, tmp_path / "mine.ipynb")
    checked = check(tmp_path / "mine.ipynb", isolation_here())
    assert checked.notes[0] == "The notebook is called 'mine.ipynb', not self_attention.ipynb."
    assert any(note.startswith("not taken from the notebook: ") and "SEED = 7" in note for note in checked.notes)
    assert checked.as_text().startswith(checked.notes[0]) and json.loads(checked.as_json())["notes"] == checked.notes


def test_checkpoints_are_measured_where_images_are_named(course, checkpoints, standin, tmp_path, monkeypatch):
    shutil.copytree(checkpoints, tmp_path / "checkpoints")
    shutil.copy(ROOT / "solutions" / NOTEBOOK, tmp_path)
    monkeypatch.setenv("CIFAR10_DIR", str(standin))
    monkeypatch.chdir(course)
    verdicts = check(tmp_path / NOTEBOOK.name, isolation_here()).verdicts
    assert sum(verdict.points for verdict in verdicts) == FULL
    assert (course / "gradebook" / "test_seed").exists()  # the course's own choice of images


@pytest.mark.slow
@pytest.mark.parametrize("path", sorted((ZOO / "misbehaving").glob("*.py")), ids=lambda path: path.stem)
def test_who_misbehaves_gets_an_answer_and_no_points(path, impatient):
    if isolation_here() == "none":
        pytest.skip("only in a sandbox, and bubblewrap can't make one here")
    verdicts = check(path).verdicts
    lost = {verdict.id for verdict in verdicts if not verdict.points}
    wanted = loses(path)
    assert lost == ({verdict.id for verdict in verdicts} if wanted == ["all"] else set(wanted))
    assert all(verdict.message for verdict in verdicts)


def test_a_file_that_does_not_run_to_its_end_says_where(impatient):
    verdicts = check(ZOO / "misbehaving" / "syntax_error.py", isolation_here()).verdicts
    assert all("In line 7 of the file: SyntaxError: expected ':'" in verdict.message for verdict in verdicts)


@pytest.mark.parametrize("content", [
    "x = 'ü'".encode("utf-8-sig"), "x = 'ü'".encode("utf-16"), "# coding: latin-1\nx = 'ü'".encode("latin-1"),
])
def test_a_file_is_read_in_the_encoding_that_it_names(tmp_path, content):
    (tmp_path / "attention.py").write_bytes(content)
    assert source_of(tmp_path / "attention.py").splitlines()[-1] == "x = 'ü'"
