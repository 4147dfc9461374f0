"""`make bench`, on sizes that take seconds: each benchmark runs, and leaves its section."""

import json
import os
import subprocess
import sys

import pytest

from autograder.assignment import ROOT
from autograder.sandbox.bubblewrap import require_bubblewrap

pytestmark = pytest.mark.slow


@pytest.fixture
def measured(tmp_path, practice):
    """Runs a benchmark in a folder of its own; gives the section that it wrote."""
    def run(name, *options):
        environment = practice | {"PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", f"benchmarks.{name}", *options]
        finished = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
        assert finished.returncode == 0, finished.stderr
        return json.loads((tmp_path / "results" / "benchmarks.json").read_text())[name]

    return run


@pytest.fixture
def bubblewrap():
    try:
        require_bubblewrap()
    except RuntimeError as reason:
        pytest.skip(str(reason))


def test_attention_is_compared_with_its_relatives(measured):
    section = measured("attention", "--quick")
    assert section["machine"]["cores"] == os.cpu_count()
    for case in section["cases"].values():
        assert {"formula", "fused", "multihead", "non-local"} < case.keys()
        assert case["fused"]["forward (ms)"] < case["fused"]["forward and backward (ms)"]


def test_training_is_compared_with_the_assignments_loop(measured):
    section = measured("training", "--rounds=1")
    ratios = {(row["model"], row["loop"]): row["ratio"] for row in section["loops"]}
    assert len(ratios) == 6 and ratios["vanilla", "assignment"] == ratios["early", "assignment"] == 1
    assert len(section["pipelines"]) == 3
    assert len(section["whole_runs"]) == 6 and all(row["minutes"] > 0 for row in section["whole_runs"])


def test_grading_is_compared_with_plain_nbgrader(measured, bubblewrap):
    (row,) = measured("grading", "--images=50", "--repeats=1", "empty")["rows"]
    assert row["ratio"] == pytest.approx(row["ours_s"] / row["plain_s"])
    assert row["phases_s"].keys() == {"start", "cells", "questions", "predictions", "judging"}


def test_a_class_is_compared_with_plain_nbgrader(measured, bubblewrap):
    section = measured("throughput", "--images=50", "--students=2", "--sizes=2")
    assert [row["grader"] for row in section["rows"]] == ["plain nbgrader", "1 at a time", "2 at a time"]
    assert section["growth"][0]["students"] == 2 and section["growth"][0]["coordinator_mb"] > 0
