"""Running a notebook's cells: whose time they take, which of them a verdict follows from, and whose code predicts."""

import inspect
import json
import os
import shutil
import signal
import threading
from dataclasses import replace

import psutil
import pytest
import torch
from clusters import wait_for
from nbformat.v4 import new_code_cell, new_notebook

from attnlib import models
from attnlib.attention import Attention
from autograder.assignment import COMPANION, ROOT
from autograder.authoring.trial import save_checkpoints
from autograder.checks.accuracy import TestData
from autograder.checks.apart import apart
from autograder.checks.judging import Examination
from autograder.checks.source import prelude
from autograder.demo import isolation_here
from autograder.grading.execution import MISSING, Sitting, grade_submission, troubles, undisturbed
from autograder.grading.submissions import Submission
from autograder.sandbox.kernel import SandboxedKernel
from autograder.sandbox.limits import load_limits


def test_cells_that_were_added_have_a_time_of_their_own(tmp_path):
    sources = "a = 1", "import time; time.sleep(2)", "b = 2", "print(a)"
    given, slow, added, last = map(new_code_cell, sources)
    limits = replace(load_limits(), seconds_per_notebook=1)
    with SandboxedKernel(tmp_path, limits, isolation_here()) as kernel:
        sitting = Sitting(kernel, limits, Examination(kernel, None), {given.id, last.id})
        outputs = [sitting.outputs_of(cell) for cell in new_notebook(cells=[given, slow, added, last]).cells]
    assert "Cells that were added had already run for 1 s." in outputs[2][0].evalue
    assert outputs[3][0].text == "1\n"


def test_a_verdict_names_the_earlier_cell_that_should_have_bound_what_is_missing(tmp_path):
    other, broken = new_code_cell("import einops_"), new_code_cell("class Attention(nn.Module)\n    pass")
    graded = new_code_cell("", metadata={"nbgrader": {
        "grade": True, "solution": False, "grade_id": "attention_shape", "points": 4, "schema_version": 3, "locked": True,
    }})
    with SandboxedKernel(tmp_path, load_limits(), isolation_here()) as kernel:
        sitting = Sitting(kernel, load_limits(), Examination(kernel, None), {broken.id, graded.id})
        for cell in (other, broken, graded):
            sitting.outputs_of(cell)
    (verdict,) = sitting.verdicts
    for part in "Attention is not defined", "SyntaxError: expected ':'", "Grading runs on Python 3.":
        assert part in verdict.message


def test_an_import_of_what_the_grader_has_not_costs_what_needs_it_and_no_more(tmp_path):
    graded = {"nbgrader": {"grade": True, "solution": False, "grade_id": "attention_shape"}}
    module = "import einops_, math\nfrom torch.utils.tensorboard import SummaryWriter\n" + inspect.getsource(Attention)
    used = "from torchinfo_ import summary\nbuilt = 1\nsummary(built)\nlast = 2"
    with SandboxedKernel(tmp_path, load_limits(), isolation_here()) as kernel:
        sitting = Sitting(kernel, load_limits(), Examination(kernel, None), set())
        for source in prelude("class Attention"), module, used:
            sitting.outputs_of(new_code_cell(source))
        sitting.outputs_of(new_code_cell("", metadata=graded))
        (printed,) = sitting.outputs_of(new_code_cell("print(built)"))
        (missing,) = sitting.outputs_of(new_code_cell("last"))
    assert sitting.verdicts[0].passed and printed.text == "1\n" and missing.ename == "NameError"
    assert "No module named 'torchinfo_' (in the cell that begins with `from torchinfo_ import" in sitting.failures[-1][1]


def test_what_a_failed_cell_had_computed_keeps_no_memory(tmp_path):
    source = """
import torch, weakref
def run():
    global seen
    maps = torch.zeros(100)
    seen = weakref.ref(maps)
    return maps @ torch.zeros(3)
run()"""
    with SandboxedKernel(tmp_path, load_limits(), isolation_here()) as kernel:
        sitting = Sitting(kernel, load_limits(), Examination(kernel, None), set())
        (failed,) = sitting.outputs_of(new_code_cell(source))
        (printed,) = sitting.outputs_of(new_code_cell("print(seen())"))
    assert failed.ename == "RuntimeError" and printed.text == "None\n"


def test_where_the_kernel_died_a_verdict_names_the_cell_that_ended_it(tmp_path):
    graded = {"nbgrader": {"grade": True, "solution": False, "grade_id": "attention_shape"}}
    with SandboxedKernel(tmp_path, load_limits(), isolation_here()) as kernel:
        sitting = Sitting(kernel, load_limits(), Examination(kernel, None), set())
        for cell in new_code_cell("import os\nos._exit(0)"), new_code_cell("1 + 1"), new_code_cell("", metadata=graded):
            sitting.outputs_of(cell)
    (verdict,) = sitting.verdicts
    told = "Did the code end its own process, or use up the memory? (in the cell that begins with `import os`)"
    assert told in verdict.message


@pytest.mark.parametrize("earlier, module, told", [
    ("raise type('NotYet', (AssertionError,), {})('not so')", "1 / 0", False),  # as the notebook's own checks end
    ("import einops_", "1 / 0", True),
    ("import einops_", "raise NotImplementedError('Define self.conv_query.')", False),
])
def test_an_earlier_cell_is_named_where_it_may_be_the_cause(tmp_path, earlier, module, told):
    source = f"import torch\nclass Attention(torch.nn.Module):\n    def __init__(self, channels):\n        {module}"
    graded = new_code_cell("", metadata={"nbgrader": {
        "grade": True, "solution": False, "grade_id": "attention_shape", "points": 4, "schema_version": 3, "locked": True,
    }})
    with SandboxedKernel(tmp_path, load_limits(), isolation_here()) as kernel:
        sitting = Sitting(kernel, load_limits(), Examination(kernel, None), {graded.id})
        for cell in (new_code_cell(earlier), new_code_cell(source), graded):
            sitting.outputs_of(cell)
    (verdict,) = sitting.verdicts
    assert verdict.points == 0
    assert ["An earlier cell had failed" in text for text in (verdict.message, verdict.seen)] == [told] * 2, verdict.message


def test_an_error_of_a_megabyte_takes_no_hours_to_look_for_names_in():
    assert apart(20, MISSING.findall, f"{'x' * 1_000_000} Attention is not defined") == [("", "Attention")]


def test_a_person_is_told_where_a_students_code_predicted(tmp_path):
    late, double = (inspect.getsource(model) for model in (models.late_attention, models.double_attention))
    late = late.replace("Attention(channel_2),\n        nn.ReLU()", "Attention(channel_2),\n        nn.Identity()")
    cell = "\n\n".join([prelude("none"), late, double])
    cell = cell.replace("late_attention", "build_late").replace("double_attention", "build_double")
    save_checkpoints(tmp_path / "checkpoints")
    data = TestData(torch.randn(20, 3, 32, 32), torch.zeros(20, dtype=torch.int64))
    with SandboxedKernel(tmp_path, load_limits(), isolation_here()) as kernel:
        sitting = Sitting(kernel, load_limits(), Examination(kernel, data), set())
        assert kernel.run(cell, 60) == []
        outputs = [sitting.measured(name) for name in ("lateAttention", "doubleAttention")]
    assert all("/ 20 correct" in output.get("text", output) for output in outputs), outputs
    (told,) = troubles(Submission("ada", new_notebook(), {}), [], sitting)
    assert told.startswith("the accuracy of lateAttention was measured by the student's own code, as the reference computes")


@pytest.mark.parametrize("kept", [{}, {"1": 57.0}])
def test_the_notebook_recalls_what_was_measured_beside_what_was_handed_in(tmp_path, kept):
    shutil.copy(ROOT / "notebooks" / COMPANION, tmp_path)
    save_checkpoints(tmp_path / "checkpoints")
    (tmp_path / "checkpoints" / "runs.json").write_text(json.dumps({"10 epochs": {"lateAttention": kept}} if kept else {}))
    begin = "import attention_course as course\ncourse.begin(globals(), course.VERSION)\nEPOCHS, SEED, QUICK = 10, 0, False"
    late = inspect.getsource(models.late_attention).replace("late_attention", "build_late")
    data = TestData(torch.randn(2, 3, 32, 32), torch.zeros(2, dtype=torch.int64))
    with SandboxedKernel(tmp_path, load_limits(), isolation_here()) as kernel:
        sitting = Sitting(kernel, load_limits(), Examination(kernel, data), set())
        assert kernel.run(f"{prelude('none')}\n{late}\ntest_accuracy = {{}}\n{begin}", 60) == []
        sitting.measured("lateAttention")
        (found,) = kernel.run("import json; print(json.dumps(course.recall()))", 20)
        percent = sitting.examination.measurements.of("lateAttention").percent
    assert json.loads(found.text) == {"10 epochs": {"lateAttention": kept | {"0": percent}}}


def kill_a_kernel():
    """Kill a kernel from outside, as Linux does where memory runs out."""
    def at_work():
        for process in psutil.Process().children(recursive=True):
            if "python" in process.name() and "ipykernel_launcher" in process.cmdline() and sum(process.cpu_times()[:2]) > 6:
                return process  # importing PyTorch takes less

    os.kill(wait_for(at_work).pid, signal.SIGKILL)


@pytest.mark.slow
@pytest.mark.parametrize("outside, work, points", [
    (True, "import time\nwhile time.process_time() < 10: pass", 14),
    (False, "import os, signal; os.kill(os.getpid(), signal.SIGKILL)", 0),
])
def test_a_submission_whose_kernel_was_killed_is_graded_once_more_and_what_comes_then_counts(outside, work, points):
    graded = {"nbgrader": {"grade_id": "attention_formula", "grade": True, "solution": False}}
    sources = (prelude(), inspect.getsource(Attention), work)
    notebook = new_notebook(cells=[*map(new_code_cell, sources), new_code_cell("", metadata=graded)])
    tries = []

    def grade():
        tries.append(grade_submission(Submission("ada", notebook, digest="1"), notebook, None, isolation_here()))
        return tries[-1]

    killer = threading.Thread(target=kill_a_kernel)
    if outside:
        killer.start()
    result = undisturbed(grade)
    assert len(tries) == 2 and tries[0].disturbed and result.points == points
    assert "DeadKernelError" in tries[0].notebook
