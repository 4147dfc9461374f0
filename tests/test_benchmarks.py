"""The benchmarks, on sizes that take seconds: each one runs, and leaves its section."""

import json
import os
import subprocess
import sys

import pytest

from attnlib.experiments.records import read_records
from attnlib.experiments.rows import ROWS
from autograder.assignment import ROOT
from autograder.sandbox.bubblewrap import require_bubblewrap

pytestmark = pytest.mark.slow
# Of the vanilla CNN for an image: outputs, gradients of weights and, but for the first layer, of inputs.
OPERATIONS = 2 * 32 * 32 * (2 * 3 * 9 * 64 + 3 * 64 * 9 * 32 + 3 * 32 * 10)


@pytest.fixture
def measured(tmp_path, practice):
    """Runs a benchmark in a folder of its own; gives the section that it wrote."""
    def run(name, *options):
        environment = practice | {"PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", f"benchmarks.{name}", *options]
        finished = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
        assert finished.returncode == 0, finished.stderr
        (section,) = json.loads((tmp_path / "results" / "benchmarks.json").read_text()).values()
        return section

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
    section = measured("training", "--rounds=1", "--steps=1")
    ratios = {(row["model"], row["loop"]): row["ratio"] for row in section["loops"]}
    assert len(ratios) == 6 and ratios["vanilla", "assignment"] == ratios["early", "assignment"] == 1
    assert len(section["pipelines"]) == 3
    assert len(section["whole_runs"]) == 6 and all(row["minutes"] > 0 for row in section["whole_runs"])
    floor = section["floor"]
    assert floor["operations"] == 64 * OPERATIONS and floor["share"] == pytest.approx(floor["floor_ms"] / floor["step_ms"])
    assert 0 < sum(floor["parts"].values()) <= 1


def test_check_is_compared_with_importing_torch_and_with_otter_grader(measured, bubblewrap):
    seconds = measured("check", "--repeats=1")["seconds"]
    assert {"import torch", "autograder check"} <= seconds.keys() and min(seconds.values()) > 0


def test_a_night_before_the_due_date_loses_nothing_and_grades_nothing_twice(measured, bubblewrap):
    section = measured("night", "--images=50", "--students=3", "--tries=2", "--minutes=1", "--faster=10")
    assert section["handed_in"] == section["graded"] == 6 and section["graded_twice"] == 0
    assert section["in_gradebook"] == 3 and section["longest_wait_s"] >= section["median_wait_s"] > 0
    assert section["seconds_of_the_desk"] > 0


def test_grading_is_compared_with_plain_nbgrader(measured, bubblewrap):
    (row,) = measured("grading", "--images=50", "--repeats=1", "empty")["rows"]
    assert row["ratio"] == pytest.approx(row["ours_s"] / row["plain_s"])
    assert row["phases_s"].keys() == {"start", "cells", "questions", "predictions", "judging"}


def test_a_class_is_compared_with_plain_nbgrader(measured, bubblewrap):
    section = measured("throughput", "--images=50", "--students=2", "--sizes=2")
    assert [row["grader"] for row in section["rows"]] == ["plain nbgrader", "1 at a time", "2 at a time"]
    assert section["growth"][0]["students"] == 2 and section["growth"][0]["coordinator_mb"] > 0


def test_what_is_tried_on_a_gpu_runs_on_a_cpu_and_goes_on_where_it_was_stopped(tmp_path, practice, standin):
    command = [sys.executable, "-m", "benchmarks.gpu", "--data", str(standin), "--records", "gpu", "--device=cpu"]

    def run(*options):
        environment = practice | {"PYTHONPATH": str(ROOT)}
        return subprocess.run([*command, *options], cwd=tmp_path, env=environment, capture_output=True, text=True)

    def sections(*options):
        finished = run("--quick", *options)
        assert finished.returncode == 0, finished.stderr
        file = tmp_path / "gpu" / "gpu.json"
        return json.loads(file.read_text()) if file.exists() else {}

    assert not any("finished" in section for name, section in sections("--minutes=0.1").items() if name != "devices")
    found = sections("--minutes=60", "--jobs=2")
    assert list(found) == ["devices", "rehearsal", "attention", "epochs", "notebook", "runs"]
    assert all("finished" in section for section in found.values())
    results = {name: section["results"] for name, section in found.items()}
    for name, verdict in results["devices"].items():
        assert verdict["hidden check"] == verdict["visible check"] == verdict["should pass"] <= verdict["runs"], name
    for name in ("rehearsal", "notebook"):
        assert len(results[name]) > 50 and not any(cell["error"] for cell in results[name].values())
    assert results["epochs"].keys() == {"data", *ROWS}
    assert {"formula", "fused", "multihead"} < results["attention"]["(4, 64, 16, 16) float32"].keys()
    assert [record.finished for record in read_records(tmp_path / "gpu" / "runs")] == [True, True]
    assert sections() == found
    assert run().stderr.endswith("name another folder for the records.\n")
