"""Answers cross as files that anyone may have written: sound ones are read, the others refused with a reason."""

import json
import os
import pickle
from contextlib import closing
from pathlib import Path

import pytest
import torch
from safetensors.torch import save

from autograder.grading.execution import practice_data
from autograder.sandbox.mailbox import Mailbox
from autograder.subject import SubjectError

MODULE = "import sys, os; guest = sys.modules['autograder.guest.reply']\n"
COUNT_IMAGES = """
import os, pathlib
print(sum(len(path.read_bytes()) > 0 for path in pathlib.Path(os.environ["CIFAR10_DIR"]).rglob("*.png")))
"""
FACTS, TENSORS = b"{}", save({"a": torch.ones(2)})


@pytest.fixture
def mailbox(tmp_path):
    with closing(Mailbox(tmp_path, tensors_limit=10_000)) as mailbox:
        mailbox.put({}, {})
        yield mailbox


def header(text):
    return len(text).to_bytes(8, "little") + text


def test_a_sound_answer_is_read(mailbox):
    (mailbox.folder / "answer.json").write_bytes(b'{"a": [1, null]}')
    (mailbox.folder / "answer.safetensors").write_bytes(TENSORS)
    facts, tensors = mailbox.take()
    assert facts == {"a": [1, None]} and torch.equal(tensors["a"], torch.ones(2))


def test_an_answer_is_gone_before_the_next_request(mailbox):
    test_a_sound_answer_is_read(mailbox)
    mailbox.put({}, {})
    with pytest.raises(SubjectError, match="empty"):
        mailbox.take()


def test_tensors_that_share_memory_or_are_no_blocks_can_be_sent(mailbox):
    x = torch.arange(6.0).reshape(2, 3)
    mailbox.put({}, {"x": x, "same": x, "turned": x.T, "repeated": x[:, :1].expand(2, 4)})


@pytest.mark.parametrize("facts, tensors, reason", [
    (b"", TENSORS, "answer.json is empty"),
    (b"[" * 100_000, TENSORS, "RecursionError"),
    (b'{"a":' * 50 + b"1" + b"}" * 50, TENSORS, "not a plain dictionary"),
    (b"[]", TENSORS, "not a plain dictionary"),
    (b"{", TENSORS, "JSONDecodeError"),
    (b"\xff{}", TENSORS, "UnicodeDecodeError"),
    (b'{"a": "\\ud800"}', TENSORS, "UnicodeEncodeError"),
    (b'{"a": ' + b"9" * 10_000 + b"}", TENSORS, "ValueError"),
    (b" " * (2 << 20), TENSORS, "answer.json has 2097152 bytes"),
    (FACTS, b"", "answer.safetensors is empty"),
    (FACTS, bytes(10_001), "answer.safetensors has 10001 bytes"),
    (FACTS, b"\xff" * 100, "too long a header"),
    (FACTS, pickle.dumps({"a": 1}), "answer.safetensors"),
    (FACTS, TENSORS[:-1], "SafetensorError"),
    (FACTS, header(b'{"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 999]}}'), "SafetensorError"),
    (FACTS, header(b'{"a": {"dtype": "F32", "shape": [-1], "data_offsets": [0, 0]}}'), "SafetensorError"),
    (FACTS, header(b"[" * 500), "SafetensorError"),
])
def test_what_is_no_answer_is_refused(mailbox, facts, tensors, reason):
    (mailbox.folder / "answer.json").write_bytes(facts)
    (mailbox.folder / "answer.safetensors").write_bytes(tensors)
    with pytest.raises(SubjectError, match=reason) as error:
        mailbox.take()
    assert error.value.kind == "malformed"


@pytest.mark.parametrize("put", [os.mkfifo, os.mkdir, lambda file: os.symlink("/etc/hostname", file)])
def test_what_takes_the_place_of_an_answer_is_not_looked_at(mailbox, put):
    file = mailbox.folder / "answer.json"
    file.unlink()
    put(file)
    with pytest.raises(SubjectError, match="answer.json is empty"):
        mailbox.take()


def test_a_huge_file_is_not_read(mailbox):
    with open(mailbox.folder / "answer.safetensors", "wb") as file:
        file.truncate(1 << 40)
    (mailbox.folder / "answer.json").write_bytes(FACTS)
    with pytest.raises(SubjectError, match="1099511627776 bytes"):
        mailbox.take()


@pytest.mark.parametrize("isolation", ["bubblewrap", "none"])
def test_a_kernel_answers_with_what_the_notebook_has(start, tmp_path, isolation):
    with start(tmp_path, isolation) as kernel:
        kernel.run("a, b = (1, 2.5), print", timeout=20)
        facts, tensors = kernel.ask({"op": "values", "names": ["a", "b", "guest", "sys"]}, {})
        assert facts["values"]["a"] == {"value": [1, 2.5]} and tensors == {}
        assert facts["values"]["guest"] == facts["values"]["sys"] == {"missing": True}


def test_a_kernel_answers_whatever_the_graders_umask(start, tmp_path):
    usual = os.umask(0o077)
    try:
        folder = practice_data.__wrapped__()
        with start(tmp_path, data=Path(folder.name) / "images") as kernel:
            assert kernel.ask({"op": "values", "names": []}, {})[0] == {"values": {}}
            (shown,) = kernel.run(COUNT_IMAGES, timeout=20)
    finally:
        os.umask(usual)
    assert shown.text == "110\n"


ANSWERS = {  # what a student's code may do in place of answering: what the grader then says
    "guest.reply = lambda folder, names: None": "answer.json is empty",
    "guest.reply = lambda folder, names: 1 / 0": "ZeroDivisionError: division by zero",
    "guest.answer = lambda *_: (dict(deep=eval('[' * 60 + ']' * 60)), {})": "not a plain dictionary",
    "guest.save = lambda _: __import__('pickle').dumps('torch')": "answer.safetensors",
    "guest.reply = lambda folder, names: os.truncate(folder + '/answer.json', 15 << 20)": "answer.json has",
    "guest.reply = lambda folder, names: os.truncate(folder + '/answer.json', 1 << 30)": "OSError",
    "guest.reply = lambda folder, names: os.rename('/tmp/x', folder + '/answer.json')": "OSError",
    "guest.reply = type('Odd', (BaseException,), {})": "answer.json is empty",
    "del sys.modules['autograder.guest.reply']": "KeyError",
}


def test_a_tampered_kernel_gives_an_error_and_no_more(start, tmp_path):
    with start(tmp_path) as kernel:
        kernel.run(MODULE + "import copy; original = dict(vars(guest))", timeout=20)
        for tampering, message in ANSWERS.items():
            kernel.run(f"vars(guest).update(original)\n{tampering}", timeout=20)
            with pytest.raises(SubjectError, match=message):
                kernel.ask({"op": "values", "names": ["a"]}, {})


def test_facts_are_plain_json(mailbox):
    mailbox.put({"op": "values"}, {})
    assert json.loads((mailbox.folder / "request.json").read_text()) == {"op": "values"}
