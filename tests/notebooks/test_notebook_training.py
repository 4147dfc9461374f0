"""Training in the notebook: what a rehearsal, an interruption or another seed leaves, and what the last cell says of it."""

import re
import shutil
import time
from zipfile import ZipFile

import nbformat
import pytest
from jupyter_client import KernelManager
from nbclient import NotebookClient
from safetensors.torch import load_file

from autograder.assignment import COMPANION, NOTEBOOK, ROOT
from autograder.grading.rebuilding import TEACHING
from autograder.models import MODELS

pytestmark = pytest.mark.slow
CELLS = {cell.id: cell.source for cell in nbformat.read(ROOT / "solutions" / NOTEBOOK, 4).cells}
IDS = list(CELLS)


class Kernel:
    """A kernel in a folder that has run the notebook up to a cell, the teaching aside; ended by `with`."""

    def __init__(self, folder, env, until="vanilla-train", **changes):
        self.folder, self.env, self.until, self.changes = folder, env, until, changes

    def __enter__(self):
        shutil.copy(ROOT / "solutions" / COMPANION, self.folder)
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
        """Run a cell, interrupted once it has printed a certain text. Returns what it prints, and its error."""
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
        assert "Interrupted" in kernel.run(CELLS["vanilla-train"], interrupt_at="Epoch 1,")
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


def test_as_it_comes_the_notebook_rehearses_on_few_images_and_leaves_the_real_checkpoints_alone(tmp_path, practice):
    notebook = nbformat.read(ROOT / "solutions" / NOTEBOOK, 4)
    cells = {cell.id: cell for cell in notebook.cells}
    cells["hand-in-now"].metadata.tags = []
    cells["hand-in-now"].source += "\nprint(EPOCHS, len(train_images) <= 1280, len(test_set) <= 320)"
    nbformat.write(notebook, tmp_path / NOTEBOOK.name)
    shutil.copy(ROOT / "solutions" / COMPANION, tmp_path)
    env = {name: value for name, value in practice.items() if name not in ("EPOCHS", "QUICK")}
    NotebookClient(notebook, skip_cells_with_tag=TEACHING, resources={"metadata": {"path": tmp_path}}).execute(env=env)
    last = "".join(output.text for output in cells["hand-in-now"].outputs)
    assert "Complete." in last and last.endswith("1 True True\n")
    assert "THIS WAS A REHEARSAL: nothing is packed. Its weights count for no points." in last
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
        assert kernel.run("print(*course.recall()['1 epochs']['vanillaModel'])") == "0 1\n"


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
    assert "- checkpoints/lateAttention.safetensors was made with other code, data or settings (EPOCHS = 1 now): put" in said
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
    for cell in ("early", "late", "double", "resnet"):
        finished.run(CELLS[cell])
    assert "- earlyAttention was built before Attention changed: run its cells again." in said
    assert "vanillaModel was built" not in said and "Complete." in last_cell(finished)


def test_the_last_cell_knows_a_module_that_was_changed_after_its_checks_had_passed(finished):
    finished.run("right, Attention.forward = Attention.forward, lambda self, x: x")
    said = last_cell(finished)
    finished.run("Attention.forward = right")
    assert "- Checks that passed, and do so no more: attention_formula. Run them again." in said
    assert "61 of 61 points" not in said and "Complete." in last_cell(finished)


def trained(kernel, before="", changes=()):
    """What the vanilla model's cells print: after the code `before`, and with `changes` of their text."""
    kernel.run(before)
    source = CELLS["vanilla-model"] + "\n" + CELLS["vanilla-train"]
    for right, wrong in changes:
        assert right in source
        source = source.replace(right, wrong)
    return kernel.run(source)


def test_each_model_trains_with_an_optimizer_of_its_own(tmp_path, many_epochs):
    with Kernel(tmp_path, many_epochs) as kernel:
        kernel.run("first = optim.Adam(nn.Linear(1, 1).parameters())")
        said = kernel.run('course.train_or_load("vanillaModel", first)')
        assert "NotYet" in said and not (tmp_path / "checkpoints" / "vanillaModel.safetensors").exists()
        kernel.run(CELLS["vanilla-train"])
        loss = kernel.run("print(course.histories['vanillaModel'][0]['loss'] > course.histories['vanillaModel'][-1]['loss'])")
    assert loss == "True\n"


def test_what_a_model_computes_with_decides_whether_its_checkpoint_still_fits(tmp_path, practice):
    helped = """
factor = 1.0
def helper(x):
    return factor * x
class Flatten(nn.Module):
    def forward(self, x):
        return helper(flatten(x))
"""
    with Kernel(tmp_path, practice) as kernel:
        assert "no checkpoint yet" in trained(kernel, helped)
        said = trained(kernel, helped.replace("    return f", '    "words"  # and more\n    print(end="")\n    return f'))
        assert "loaded from" in said
        assert "loaded from" in trained(kernel, "%%time\n" + helped)
        assert "loaded from" in trained(kernel, f"exec({helped!r})")
        changed = trained(kernel, helped.replace("factor = 1.0", "factor = 2.0"))
        assert "its code, the data or the settings have changed" in changed
        assert "loaded from" in trained(kernel, helped), "the first one had been put aside, not overwritten"
        in_a_line = helped.replace("def helper(x):\n    return factor", "helper = lambda x: factor")
        assert "settings have changed" in trained(kernel, in_a_line)
        assert "settings have changed" in trained(kernel, in_a_line.replace("factor * x", "factor + x"))
        assert "loaded from" in trained(kernel, in_a_line)


def test_fewer_epochs_put_a_finished_model_aside_and_it_comes_back_with_them(tmp_path, many_epochs):
    with Kernel(tmp_path, many_epochs) as kernel:
        trained(kernel)
        finished = (tmp_path / "checkpoints" / "vanillaModel.safetensors").read_bytes()
        assert "have changed" in trained(kernel, "EPOCHS = 1")
        assert (tmp_path / "checkpoints" / "vanillaModel.safetensors").read_bytes() != finished
        assert "loaded from" in trained(kernel, "EPOCHS = 6")
    assert (tmp_path / "checkpoints" / "vanillaModel.safetensors").read_bytes() == finished


def test_a_training_begins_with_the_weights_of_the_model_cell_and_not_with_those_of_another_training(tmp_path, practice):
    with Kernel(tmp_path, practice) as kernel:
        kernel.run(CELLS["vanilla-train"])
        kernel.run("SEED = 1")
        assert "NotYet" in kernel.run(CELLS["vanilla-train"]) and not (tmp_path / "checkpoints" / "seed1").exists()
        assert "Maximum validation accuracy" in trained(kernel)


def test_a_model_that_is_built_anew_is_not_tested_before_it_is_trained(tmp_path, practice):
    with Kernel(tmp_path, practice) as kernel:
        kernel.run(CELLS["vanilla-train"])
        kernel.run(CELLS["vanilla-model"])
        assert "NotYet" in kernel.run(CELLS["vanilla-test"])
        kernel.run(CELLS["vanilla-train"])
        assert "Got" in kernel.run(CELLS["vanilla-test"])


def test_another_optimizer_is_another_training(tmp_path, practice):
    with Kernel(tmp_path, practice) as kernel:
        assert "no checkpoint yet" in trained(kernel, changes=[("optim.Adam(", "optim.SGD(")])
        assert "settings have changed" in trained(kernel)
        assert "loaded from" in trained(kernel)


def test_fewer_images_or_another_loop_are_another_training(tmp_path, practice):
    few = "loader_train = DataLoader(train_set, batch_size=64, sampler=SubsetRandomSampler(train_images[:64]))"
    with Kernel(tmp_path, practice) as kernel:
        assert "no checkpoint yet" in trained(kernel)
        assert "settings have changed" in trained(kernel, few)
        kernel.run(CELLS["data-sets"])
        assert "loaded from" in trained(kernel)
        assert "settings have changed" in trained(kernel, CELLS["train"].replace("loss.backward()", "(2 * loss).backward()"))
        assert "loaded from" in trained(kernel, CELLS["train"].replace("loss.backward()", "loss.backward()  # here"))


def test_a_model_that_has_not_learnt_is_named_before_it_is_packed(finished):
    finished.run("EPOCHS, kept = 10, dict(test_accuracy); course.due_fingerprint = lambda model: "
                 "course.read_metadata(course.folder() / 'lateAttention.safetensors').get('fingerprint')")
    finished.run("test_accuracy['lateAttention'] = 10.9")
    chance = last_cell(finished)
    finished.run("test_accuracy['lateAttention'] = 40.0")
    low = last_cell(finished)
    finished.run("import importlib; importlib.reload(course); course.begin(globals(), course.VERSION)")
    assert "- lateAttention is at 10.9 %, no better than guessing: it has not learnt. Was its optimizer" in chance
    assert "- lateAttention is at 40.0 %; after ten epochs at least 54 % is expected." in low


def test_a_student_s_own_module_is_packed_and_other_files_are_not(finished):
    (finished.folder / "mine.py").write_text("x = 1")
    (finished.folder / "other.py").write_text("x = 2")
    finished.run("import mine")
    last_cell(finished)
    with ZipFile(finished.folder / "self_attention.zip") as packed:
        names = set(packed.namelist())
    assert "mine.py" in names and not {"other.py", COMPANION.name} & names
    weights = {f"checkpoints/{name}.safetensors" for name in MODELS}
    assert {name for name in names if name.startswith("checkpoints/")} == weights | {"checkpoints/runs.json"}


def test_what_packed_modules_import_and_what_magics_run_is_packed_too(finished):
    for name, text in {"models": "from layers import x", "layers": "x = 1", "script": "y = 1", "quiet": "z = 1"}.items():
        (finished.folder / f"my_{name}.py").write_text(text.replace("layers", "my_layers"))
    for cell in ("from my_models import x", "%run my_script.py", "%%capture\n%matplotlib agg\nimport my_quiet"):
        finished.run(cell)
    last_cell(finished)
    with ZipFile(finished.folder / "self_attention.zip") as packed:
        assert {f"my_{name}.py" for name in ("models", "layers", "script", "quiet")} <= set(packed.namelist())


def test_the_last_cell_says_that_a_folder_of_modules_is_not_read(finished):
    (finished.folder / "package").mkdir()
    (finished.folder / "package" / "part.py").write_text("x = 1")
    finished.run("import package.part")
    said = last_cell(finished)
    finished.run("del sys.modules['package.part']")
    assert "- package is a folder, and modules are read from beside the notebook only" in said and "Complete." not in said
    assert "is a folder" not in last_cell(finished)
