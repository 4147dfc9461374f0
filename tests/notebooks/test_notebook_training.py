"""Training in the notebook: a rehearsal is small and kept apart, and an interruption costs one epoch at most."""

import time

import nbformat
import pytest
from jupyter_client import KernelManager
from safetensors.torch import load_file

from autograder.demo import NOTEBOOK, ROOT
from autograder.grading.execution import TEACHING

CELLS = {cell.id: cell.source for cell in nbformat.read(ROOT / "solutions" / NOTEBOOK, 4).cells}
IDS = list(CELLS)


class Kernel:
    """A kernel in a folder that has run the notebook up to the first model; ended by `with`."""

    def __init__(self, folder, env, **changes):
        self.folder, self.env, self.changes = folder, env, changes

    def __enter__(self):
        self.manager = KernelManager()
        self.manager.start_kernel(cwd=str(self.folder), env=self.env)
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=60)
        nb = nbformat.read(ROOT / "solutions" / NOTEBOOK, 4)
        for cell in nb.cells[: IDS.index("vanilla-train")]:
            if cell.cell_type == "code" and TEACHING not in cell.metadata.get("tags", []):
                self.run(self.changes.get(cell.id, lambda source: source)(cell.source))
        return self

    def __exit__(self, *_):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def run(self, source, interrupt_at=None):
        """What a cell prints; it is interrupted once it has printed a certain text."""
        request, text = self.client.execute(source), ""
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            message = self.client.get_iopub_msg(timeout=120)
            if message["parent_header"].get("msg_id") != request:
                continue
            content = message["content"]
            text += content.get("text", "") + content.get("ename", "")
            if interrupt_at is not None and interrupt_at in text:
                self.manager.interrupt_kernel()
                interrupt_at = None
            if content.get("execution_state") == "idle":
                return text
        raise TimeoutError(source)


@pytest.fixture(scope="module")
def many_epochs(practice):
    return practice | {"EPOCHS": "6"}


def test_an_interrupted_training_goes_on_and_ends_as_if_nothing_had_happened(tmp_path, many_epochs):
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    for folder in (whole, broken):
        folder.mkdir()
    with Kernel(whole, many_epochs) as kernel:
        assert "no checkpoint yet" in kernel.run(CELLS["vanilla-train"])
    with Kernel(broken, many_epochs) as kernel:
        assert "KeyboardInterrupt" in kernel.run(CELLS["vanilla-train"], interrupt_at="Epoch 1,")
        assert not (broken / "checkpoints" / "vanillaModel.safetensors").exists()
    with Kernel(broken, many_epochs) as kernel:
        printed = kernel.run(CELLS["vanilla-train"])
    assert "an interrupted run goes on" in printed and "Epoch 0," not in printed and "Epoch 5," in printed
    one, other = (load_file(folder / "checkpoints" / "vanillaModel.safetensors") for folder in (whole, broken))
    assert all(one[name].equal(other[name]) for name in one)
    assert not list((broken / "checkpoints").glob("*.unfinished"))


def test_training_shows_how_far_it_is_how_long_it_takes_and_how_good_it_is(tmp_path, practice):
    with Kernel(tmp_path, practice) as kernel:
        printed = kernel.run(CELLS["vanilla-train"])
    assert "batch/s" in printed or "s/batch" in printed
    assert "Checking accuracy on the validation set: Got" in printed and "Maximum validation accuracy" in printed


def test_a_rehearsal_is_small_and_leaves_the_real_checkpoints_alone(tmp_path, practice):
    def rehearse(source):
        assert source.startswith("QUICK = False")
        return source.replace("QUICK = False", "QUICK = True", 1)

    env = {name: value for name, value in practice.items() if name != "EPOCHS"}
    with Kernel(tmp_path, env, settings=rehearse) as kernel:
        kernel.run(CELLS["vanilla-train"])
        assert kernel.run("print(EPOCHS, len(sampler_train) <= 1280, len(test_set) <= 320)") == "1 True True\n"
    assert (tmp_path / "checkpoints-quick" / "vanillaModel.safetensors").exists()
    assert not (tmp_path / "checkpoints").exists()
