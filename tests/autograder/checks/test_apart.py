"""The process of ours that computes with what a student sent: it has limits, and is replaced when it ends."""

import os
import time

import pytest
import torch

from autograder.checks.apart import MEMORY, OWN, apart


def test_it_is_kept_and_what_it_raises_is_told_with_its_traceback():
    first = apart(60, os.getpid)
    assert first != os.getpid() and apart(60, os.getpid) == first
    with pytest.raises(RuntimeError, match="(?s)Traceback.*ValueError: could not convert"):
        apart(60, float, "no number")
    assert apart(60, os.getpid) == first


def test_it_ends_over_work_that_takes_too_long_and_another_takes_its_place():
    first = apart(60, os.getpid)
    with pytest.raises(RuntimeError, match="did it take 1 s"):
        apart(1, exec, "while True: pass")
    assert apart(60, os.getpid) != first


def test_the_time_of_one_piece_is_not_that_of_another():
    for _ in range(3):
        apart(3, exec, "import time\nwhile time.process_time() < {0}: pass".format(apart(60, time.process_time) + 1.5))


def test_it_gets_no_more_memory_than_its_own():
    with pytest.raises(RuntimeError, match="alloc"):
        apart(60, torch.zeros, MEMORY // 4 + 1)


def test_it_computes_without_denormal_numbers():
    assert not apart(60, torch.mul, torch.full((4,), 1e-30), torch.full((4,), 1e-10)).any()


def test_it_ends_with_the_process_that_started_it():
    apart(60, os.getpid)
    process = OWN.process
    process.stdin.close()
    assert process.wait(30) == 0
