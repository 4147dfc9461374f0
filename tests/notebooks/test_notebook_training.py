"""Training in the notebook: what a rehearsal, an interruption or another seed leaves, and what the last cell says of it."""

import re
import shutil
import time

import nbformat
import pytest
from jupyter_client import KernelManager
from nbclient import NotebookClient
from safetensors.torch import load_file

from autograder.assignment import NOTEBOOK, ROOT
from autograder.grading.rebuilding import TEACHING

pytestmark = pytest.mark.slow
CELLS = {cell.id: cell.source for cell in nbformat.read(ROOT / "solutions" / NOTEBOOK, 4).cells}
IDS = list(CELLS)


class Kernel:
    """A kernel in a folder that has run the notebook up to a cell, the teaching aside; ended by `with`."""

    def __init__(self, folder, env, until="vanilla-train", **changes):
        self.folder, self.env, self.until, self.changes = folder, env, until, changes

    def __enter__(self):
        self.manager = KernelManager()
        self.manager.start_kernel(cwd=str(self.folder), env=self.env)
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=60)
        nb = nbformat.read(ROOT / "solutions" / NOTEBOOK, 4)
        for cell in nb.cells[: IDS.index(self.until)]:
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
    assert re.search(r" \d+/\d+ \[\d\d:\d\d<\d\d:\d\d, .*batch.*, validation \d+\.\d %\]", printed)
    assert "Checking accuracy on the validation set: Got" in printed and "Maximum validation accuracy" in printed


def quick(source):
    assert source.startswith("QUICK = False")
    return source.replace("QUICK = False", "QUICK = True", 1)


def test_a_rehearsal_runs_the_whole_notebook_on_few_images_and_leaves_the_real_checkpoints_alone(tmp_path, practice):
    notebook = nbformat.read(ROOT / "solutions" / NOTEBOOK, 4)
    cells = {cell.id: cell for cell in notebook.cells}
    cells["settings"].source = quick(cells["settings"].source)
    cells["hand-in-now"].source += "\nprint(EPOCHS, len(sampler_train) <= 1280, len(test_set) <= 320)"
    nbformat.write(notebook, tmp_path / NOTEBOOK.name)
    env = {name: value for name, value in practice.items() if name != "EPOCHS"}
    NotebookClient(notebook, resources={"metadata": {"path": tmp_path}}).execute(env=env)
    last = "".join(output.text for output in cells["hand-in-now"].outputs)
    assert "Complete." in last and last.endswith("1 True True\n")
    assert "This was a rehearsal: set QUICK = False, restart the kernel and run all cells." in last
    assert len(list((tmp_path / "checkpoints-quick").glob("*.safetensors"))) == 6
    assert not (tmp_path / "checkpoints").exists() and not list(tmp_path.glob("*.zip"))


def test_another_seed_trains_models_of_its_own_and_leaves_the_finished_ones_alone(tmp_path, practice):
    first, second = (tmp_path / "checkpoints" / path for path in ("vanillaModel.safetensors", "seed1/vanillaModel.safetensors"))
    with Kernel(tmp_path, practice) as kernel:
        kernel.run(CELLS["vanilla-train"] + "\n" + CELLS["vanilla-test"])
    finished = first.read_bytes()
    with Kernel(tmp_path, practice, settings=lambda source: source.replace("SEED = 0", "SEED = 1")) as kernel:
        assert "no checkpoint yet" in kernel.run(CELLS["vanilla-train"] + "\n" + CELLS["vanilla-test"])
    assert first.read_bytes() == finished != second.read_bytes()
    with Kernel(tmp_path, practice) as kernel:
        assert "loaded from checkpoints/vanillaModel.safetensors" in kernel.run(CELLS["vanilla-train"])
        assert kernel.run("print(*recall()['1 epochs']['vanillaModel'])") == "0 1\n"


@pytest.fixture(scope="module")
def finished(tmp_path_factory, practice):
    """A kernel that has run the whole notebook, in a folder that holds it."""
    folder = tmp_path_factory.mktemp("finished")
    shutil.copy(ROOT / "solutions" / NOTEBOOK, folder)
    with Kernel(folder, practice, until="hand-in-now") as kernel:
        yield kernel


def last_cell(kernel):
    return kernel.run(CELLS["hand-in-now"])


def test_the_last_cell_knows_a_checkpoint_that_other_settings_made(finished):
    finished.run("learning_rate = 0.01")
    said = last_cell(finished)
    finished.run("learning_rate = 1e-3")
    assert (
        "- checkpoints/lateAttention.safetensors was made with other code, data or settings: "
        "run the cell that trains lateAttention again." in said
    )
    assert "Complete." in last_cell(finished)


def test_the_last_cell_knows_a_damaged_and_a_missing_checkpoint(finished):
    early, late = (finished.folder / "checkpoints" / f"{name}Attention.safetensors" for name in ("early", "late"))
    whole = early.read_bytes(), late.read_bytes()
    early.write_bytes(whole[0][:-100])
    late.unlink()
    said = last_cell(finished)
    early.write_bytes(whole[0])
    late.write_bytes(whole[1])
    assert f"- checkpoints/{early.name} does not fit earlyAttention or is damaged: delete it, and run" in said
    assert f"- checkpoints/{late.name} is missing: run the cell that trains lateAttention." in said


def test_the_last_cell_knows_a_notebook_that_is_missing_or_not_saved(finished):
    path = finished.folder / NOTEBOOK.name
    saved = path.read_text(encoding="utf-8")
    path.write_text(saved.replace("question1 = 2", "question1 = 3"), encoding="utf-8")
    changed = last_cell(finished)
    path.unlink()
    missing = last_cell(finished)
    path.write_text(saved, encoding="utf-8")
    assert "- The cell of question1 is saved otherwise than it ran: run it, and save." in changed
    assert "- There is no self_attention.ipynb in this folder: save the notebook under that name" in missing


def test_the_last_cell_packs_nothing_of_another_seed(finished):
    finished.run("SEED = 1")
    said = last_cell(finished)
    finished.run("SEED = 0")
    assert "This was a run with SEED = 1. What you hand in is that of SEED = 0" in said and "Packed" not in said


def test_the_last_cell_knows_models_that_were_built_before_attention_changed(finished):
    finished.run(CELLS["attention"])
    said = last_cell(finished)
    for cell in ("early", "late", "double", "resnet", "resnet-attention-model"):
        finished.run(CELLS[cell])
    assert "- earlyAttention was built before Attention changed: run its cells again." in said
    assert "vanillaModel was built" not in said and "Complete." in last_cell(finished)
