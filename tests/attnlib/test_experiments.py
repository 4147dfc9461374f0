"""The grid of runs, on real training with a tiny stand-in, and its report, on records known beforehand."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path

import commands
import pytest
import torch

from attnlib.cluster import Cluster
from attnlib.experiments.grid import grid, run_grid, workers_of
from attnlib.experiments.images import load_images, normalise
from attnlib.experiments.records import Epoch, Record, Settings, read_record, write_record
from attnlib.experiments.report import write_report
from attnlib.experiments.run import execute, new_run, record_path, train_step

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "attnlib.experiments"]


def command(*arguments):
    return commands.run("attnlib.experiments", *map(str, arguments))


def results(record: Record) -> dict:
    """A record without its times, which differ from run to run."""
    return asdict(replace(record, history=[replace(epoch, seconds=0) for epoch in record.history]))


@pytest.fixture
def folder(tmp_path):
    """Finished runs of two models, with round figures, and one that was stopped."""
    data = {"fingerprint": "0" * 16, "files": "jpg", "train": 49_000, "val": 1_000, "test": 10_000}
    for model, accuracies in {"vanilla": [57, 58, 59], "resnet10": [74, 75, 76], "early": [61]}.items():
        for seed, accuracy in enumerate(accuracies):
            settings = Settings(model, seed, epochs=2)
            history = [Epoch(2.0, 50.0, accuracy - 9, 60.0), Epoch(1.0, 60.0, accuracy, 60.0)]
            record = Record(settings, data, {"torch": "2.9"}, "a processor", 2, history)
            write_record(record_path(tmp_path, settings), record)
    stopped = replace(record, settings=Settings("late", 0, epochs=2), history=history[:1])
    write_record(record_path(tmp_path, stopped.settings), stopped)
    return tmp_path


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_gradients_in_the_layout_of_the_maps_change_no_bit_of_a_step(standin, precision):
    images, trained = load_images(standin).train, []
    for kept in (True, False):
        run = new_run(Settings("vanilla", 0, precision), {}, 1)
        flatten, layouts = run.model[4], []
        if not kept:
            flatten._forward_pre_hooks.clear()
        run.model[3].register_full_backward_pre_hook(
            lambda _, gradients: layouts.append(gradients[0].is_contiguous(memory_format=torch.channels_last))
        )
        for _ in range(2):
            train_step(run, images.x[:64], images.y[:64])
        assert layouts == [kept, kept]
        trained.append(run.model.state_dict())
    assert all(weight.equal(trained[1][name]) for name, weight in trained[0].items())


def test_images_in_memory_are_those_that_the_loaders_give(standin):
    from attnlib.data import load_cifar10

    x, y = load_images(standin).test
    image, label = load_cifar10(standin, train=False)[7]
    assert normalise(x[7:8])[0].equal(image) and y[7] == label


def test_the_grid_goes_seed_by_seed_and_cheap_models_first():
    names = [(run.model, run.seed) for run in grid(["double", "vanilla"], range(2))]
    assert names == [("vanilla", 0), ("double", 0), ("vanilla", 1), ("double", 1)]


@pytest.mark.slow
def test_a_grid_killed_in_the_middle_ends_like_one_left_alone(standin, tmp_path):
    settings = Settings("vanilla", 0, epochs=24)
    alone, killed = tmp_path / "alone", tmp_path / "killed"
    alone.mkdir()
    arguments = ["run", "--data", standin, "--records", killed, "--models", "vanilla", "--seeds", "1",
                 "--epochs", "24", "--precision", "float32", "--threads", "1"]
    first = subprocess.Popen([*COMMAND, *map(str, arguments)], stdout=subprocess.PIPE)
    while not record_path(killed, settings).exists():
        assert first.poll() is None
        time.sleep(0.02)
    first.send_signal(signal.SIGKILL)
    first.communicate(timeout=60)  # its worker holds the pipe too, so this returns once both are gone
    assert 1 <= len(read_record(record_path(killed, settings)).history) < 24

    finished = command(*arguments)
    assert finished.returncode == 0, finished.stderr
    assert "epoch 1/24" not in finished.stdout and "epoch 24/24" in finished.stdout
    execute(settings, standin, alone, threads=1)
    expected, resumed = (read_record(record_path(folder, settings)) for folder in (alone, killed))
    assert results(resumed) == results(expected)
    assert os.listdir(killed) == os.listdir(alone) == [f"{settings.name}.json"]


@pytest.mark.parametrize(
    ("model", "precision"), [("early", "float32"), ("resnet10-channel", "float32"), ("vanilla", "bfloat16")]
)
def test_a_record_says_what_was_run_and_names_no_place(model, precision, standin, tmp_path):
    settings = Settings(model, 1, precision, epochs=1)
    execute(settings, standin, tmp_path, threads=1)
    text = record_path(tmp_path, settings).read_text()
    facts = json.loads(text)
    assert facts["settings"]["batch_size"] == 64 and facts["data"]["train"] == 98
    assert 0 <= facts["history"][0]["test_accuracy"] <= 100
    assert str(standin) not in text and os.uname().nodename not in text


@pytest.mark.slow
def test_a_dask_worker_of_two_threads_trains_as_this_process_does(standin, tmp_path):
    distributed = pytest.importorskip("distributed", reason="--cluster needs the extra: pip install distributed")
    runs = grid(["vanilla"], [0, 1], epochs=3)
    far, near = tmp_path / "far", tmp_path / "near"
    near.mkdir()
    local = distributed.LocalCluster(n_workers=1, threads_per_worker=2, dashboard_address=None)
    with local, workers_of(Cluster(local.scheduler_address)) as executor:
        assert run_grid(runs, standin, far, executor, threads=1) == []
    for run in runs:
        execute(run, standin, near, threads=1)
        expected, trained = (read_record(record_path(folder, run)) for folder in (near, far))
        assert results(trained) == results(expected)


def test_the_report_gives_the_mean_and_the_interval_worked_out_by_hand(folder, tmp_path):
    write_report(folder, tmp_path / "out", note="JPEG quality 75")
    page = (tmp_path / "out" / "ranking.md").read_text()
    # 57, 58, 59: standard deviation 1; t(2 degrees, 97.5 %) = 4.303; 4.303 / sqrt(3) = 2.48
    # run to run, these and the draft's 18: sigma 0.81; 58 - 3 * 0.81 * sqrt(4/3) = 55.19, 61 - 3 * 0.81 * sqrt(2) = 57.56
    assert "| 3 | Vanilla CNN | 58.00 | ± 2.48 | 1.00 | 55.19 | 3 | float32 | 2 | 58.06 |" in page
    assert "| 2 | Early attention | 61.00 | – | – | 57.56 | 1 | float32 | 2 | 60.48 |" in page
    assert "One run only (n = 1), so no interval and no comparison: Early attention." in page
    assert "tells every pair with two runs or more apart" in page
    assert "16 degrees of freedom, 4 of them from these runs" in page
    assert "a JPEG copy of CIFAR-10 (JPEG quality 75)" in page and "Runs not finished: 1." in page
    assert {"ranking.png", "curves.png"} < set(os.listdir(tmp_path / "out"))


def test_models_are_ranked_in_the_precision_that_most_were_run_in_and_compared_with_the_other(folder, tmp_path):
    runs = {"vanilla": [58.5], "early": [60, 61, 62], "late": [62.5], "double": [63.5]}
    example = read_record(record_path(folder, Settings("vanilla", 0, epochs=2)))
    for model, accuracies in runs.items():
        for seed, accuracy in enumerate(accuracies):
            settings = Settings(model, seed, "bfloat16", epochs=2)
            history = [Epoch(1.0, 60.0, accuracy, 60.0)] * 2
            write_record(record_path(folder, settings), replace(example, settings=settings, history=history))
    write_report(folder, tmp_path / "out")
    page = (tmp_path / "out" / "ranking.md").read_text()
    assert "| 3 | Late attention | 62.50 |" in page and "| 1 | bfloat16 | 2 | 59.96 |" in page
    assert "| 1 | ResNet10 | 75.00 |" in page and "| 3 | float32 | 2 | 74.44 |" in page  # run in no other
    # run to run: the draft's 12 degrees of freedom, and 2 each of two models with standard deviation 1: sigma 0.810;
    # t(16 degrees, 97.5 %) = 2.120; 2.120 * 0.810 * sqrt(1/3 + 1) = 1.98
    difference = "the difference, {}, has a 95 % interval of ± 1.98."
    assert f"Vanilla CNN: 58.50 % in bfloat16 (n = 1), 58.00 % in float32 (n = 3); {difference.format('+0.50')}" in page
    assert f"Early attention: 61.00 % in bfloat16 (n = 3), 61.00 % in float32 (n = 1); {difference.format('+0.00')}" in page
    assert "--models early --seeds 3 --epochs 2 --precision bfloat16`" in page
    assert "--models resnet10,vanilla --seeds 3 --epochs 2 --precision float32`" in page


def test_the_command_on_the_committed_page_makes_it_from_the_committed_records(tmp_path):
    page = (ROOT / "results" / "ranking.md").read_text()
    report = shlex.split(re.search(r"`python -m attnlib.experiments (report .*?)`", page)[1])
    commands.run("attnlib.experiments", *report, "--output", str(tmp_path), cwd=ROOT)
    assert (tmp_path / "ranking.md").read_text() == page


def test_a_missing_data_folder_is_one_sentence(tmp_path):
    finished = command("run", "--data", tmp_path / "none", "--records", tmp_path)
    assert finished.returncode == 1
    assert finished.stderr.startswith("error: ") and "is not a folder: name one with CIFAR-10" in finished.stderr
    assert not (tmp_path / "none").exists()


def test_an_unknown_model_is_answered_with_the_known_ones(tmp_path):
    finished = command("run", "--data", tmp_path, "--records", tmp_path, "--models", "vanilla,vit")
    assert finished.returncode == 2 and "no model vit; there are vanilla, late-channel," in finished.stderr


def test_a_run_trains_on_the_device_it_is_given_and_its_record_says_so():
    run = new_run(Settings("early", 0), {}, 1, torch.device("meta"))
    assert run.device.type == "meta" and run.record.hardware.endswith(", meta")


def test_a_device_that_is_not_here_is_refused_with_those_that_are(tmp_path):
    finished = command("run", "--data", tmp_path, "--records", tmp_path, "--device", "tpu")
    assert finished.returncode == 2 and "argument --device: invalid choice: 'tpu' (choose from" in finished.stderr


def test_a_damaged_record_is_named_and_left_alone(folder):
    damaged = record_path(folder, Settings("vanilla", 1))
    damaged.write_text('{"settings": {}')
    before = {path: path.read_bytes() for path in folder.iterdir()}
    finished = command("report", "--records", folder)
    assert finished.returncode == 1
    assert finished.stderr.startswith(f"error: {damaged} is damaged: delete it to run it again.")
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_records_of_other_settings_or_images_are_not_resumed(standin, folder):
    left = [Settings("late", 0, epochs=3)]
    with pytest.raises(ValueError, match="was made with .*name another folder"):
        run_grid(left, standin, folder, None, threads=1)
    with pytest.raises(ValueError, match="was made from other images"):
        run_grid([Settings("late", 0, epochs=2)], standin, folder, None, threads=1)


def test_a_run_that_fails_does_not_stop_the_others(standin, tmp_path):
    runs = [Settings("vanilla", seed, epochs=1) for seed in (0, 1)]
    (tmp_path / f"{runs[0].name}.state").write_bytes(b"not a state")
    finished = command("run", "--data", standin, "--records", tmp_path, "--models", "vanilla", "--seeds", 2, "--epochs", 1)
    assert finished.returncode == 1 and "is damaged: delete it to start this run anew" in finished.stderr
    assert read_record(record_path(tmp_path, runs[1])).finished
    assert (tmp_path / f"{runs[0].name}.state").read_bytes() == b"not a state"
