"""What of a submitted folder is graded, and what stays behind."""

import json
import os
from dataclasses import replace

import pytest
import torch

from attnlib.checkpoints import save_checkpoint
from autograder.assignment import NOTEBOOK, ROOT
from autograder.grading.submissions import claimed_accuracy, described_checkpoints, graded_files, read_submission
from autograder.sandbox.limits import MIB, load_limits

RELEASED = ROOT / "notebooks" / NOTEBOOK
SMALL = replace(load_limits(), file_mib=2, scratch_mib=6)


def test_files_count_as_damaged_where_they_are_too_large_alone_or_together(tmp_path):
    (tmp_path / "checkpoints").mkdir()
    for name, size in (("helper.py", 10), ("checkpoints/a.safetensors", MIB), ("checkpoints/b.safetensors", 1 << 40),
                       ("checkpoints/c.safetensors", MIB), ("checkpoints/d.safetensors", MIB), ("notes.txt", 5),
                       ("checkpoints/._a.safetensors", 4)):
        with open(tmp_path / name, "wb") as sparse:
            sparse.truncate(size)
    assert {name: len(data) for name, data in graded_files(tmp_path, SMALL).items()} == {
        "helper.py": 10, "checkpoints/a.safetensors": MIB, "checkpoints/b.safetensors": 0,
        "checkpoints/c.safetensors": MIB, "checkpoints/d.safetensors": 0,
    }


def test_of_a_checkpoint_that_is_too_large_nothing_is_known():
    files = {"helper.py": b"pass", "checkpoints/a.safetensors": b"", "checkpoints/b.safetensors": b"x"}
    assert described_checkpoints(files).keys() == {"b"}


def test_what_is_no_file_is_left_behind(tmp_path):
    os.mkfifo(tmp_path / "pipe.py")
    (tmp_path / "folder.py").mkdir()
    (tmp_path / "link.py").symlink_to("/etc/hostname")
    (tmp_path / "checkpoints").symlink_to("/")
    assert graded_files(tmp_path) == {}


def test_the_accuracy_that_a_checkpoint_claims_is_the_last_of_its_history(tmp_path):
    history = [{"iteration": 1, "loss": 2.0, "accuracy": 30.0}, {"iteration": 2, "loss": 1.0, "accuracy": 62.5}]
    save_checkpoint(tmp_path / "a.safetensors", torch.nn.Linear(1, 1), "", history)
    assert claimed_accuracy((tmp_path / "a.safetensors").read_bytes()) == 62.5


@pytest.mark.parametrize("header", [{}, {"__metadata__": {"history": "[]"}}, {"__metadata__": {"history": 7}}, []])
def test_where_nothing_is_claimed_there_is_no_accuracy(header):
    text = json.dumps(header).encode()
    assert claimed_accuracy(len(text).to_bytes(8, "little") + text) is None


@pytest.mark.parametrize("data", [b"", b"\xff" * 100, (2**63).to_bytes(8, "little") + b"["])
def test_a_damaged_checkpoint_claims_nothing(data):
    assert claimed_accuracy(data) is None


def test_a_folder_that_cannot_be_read_is_not_taken_for_an_empty_one(tmp_path):
    folder = tmp_path / "loop"
    folder.symlink_to(folder)
    with pytest.raises(OSError, match="symbolic links"):
        read_submission(folder, "alice", RELEASED)


def test_of_a_time_that_is_larger_than_memory_only_the_beginning_is_read(tmp_path):
    (tmp_path / "a.ipynb").write_text(RELEASED.read_text())
    with open(tmp_path / "timestamp.txt", "wb") as sparse:
        sparse.truncate(1 << 40)
    assert read_submission(tmp_path, "ada", RELEASED).timestamp == "\0" * 100
