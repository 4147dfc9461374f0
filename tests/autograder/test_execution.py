"""Running a notebook's cells: whose time they take, and which of them a verdict follows from."""

from dataclasses import replace

from nbformat.v4 import new_code_cell, new_notebook

from autograder.checks import Examination
from autograder.demo import isolation_here
from autograder.grading.execution import Sitting
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
    assert "Attention is not defined" in verdict.message and "SyntaxError: expected ':'" in verdict.message
