"""The visible checks of the notebook, run on solutions with one slip in each: what do they tell the student?"""

import re

import matplotlib
import nbformat
import pytest

from autograder.assignment import NOTEBOOK, ROOT
from autograder.checks import sections_of

matplotlib.use("agg")
CELLS = {cell.id: cell.source for cell in nbformat.read(ROOT / "solutions" / NOTEBOOK, 4).cells}
GIVEN = ("imports", "flatten", "flatten-module", "vanilla-model", "hints", "checks", "attention", "by-the-formula",
         "likely-mistake", "other-slips", "trace", "check-layers", "check-rest", "resnet-block", "resnet-class", "resnet-model")
SCORES = "q.transpose(1, 2) @ k / math.sqrt(C)"
SOFTMAX = "torch.softmax(scores, dim=-1)"
VALUES = "v @ weights.transpose(1, 2)"
PROJECTED = "reshape(N, C, H * W)"
BACK = "        attended = attended.reshape(N, C, H, W)\n"
CHANNELS = SCORES, "q @ k.transpose(1, 2) / math.sqrt(C)"
FACTORS = "Two factors do not fit: print both shapes. Which needs a transpose?"
DEVICE = "Something names a device"


def names_with(*slips):
    """The notebook's names, after the cells that the checks stand on; `slips` change the Attention module."""
    names = {"SEED": 0, "device": "cpu"}
    for cell in GIVEN:
        source = CELLS[cell]
        for right, wrong in slips if cell == "attention" else ():
            assert right in source
            source = source.replace(right, wrong)
        exec(source, names)
    return names


@pytest.mark.parametrize("check", [cell for cell in CELLS if cell.startswith("attention-") and "checks(" in CELLS[cell]])
def test_the_solution_passes(check, capsys):
    exec(CELLS[check], names_with())
    assert capsys.readouterr().out.endswith(f"{check.replace('-', '_')}: passed\n")


@pytest.mark.parametrize("check, slips, sentence", [
    ("formula", [CHANNELS, (VALUES, "weights @ v")], "Channels look at channels"),
    ("formula", [(" / math.sqrt(C)", "")], "The scores are not scaled"),
    ("formula", [("math.sqrt(C)", "C")], "divided by C, not by its root"),
    ("formula", [("/ math.sqrt(C)", "* math.sqrt(C)")], "multiplied by the root of C"),
    ("formula", [("math.sqrt(C)", "math.sqrt(H * W)")], "the root of H*W, not of C"),
    ("formula", [("dim=-1", "dim=1")], "The softmax runs over the queries"),
    ("formula", [("dim=-1", "dim=0")], "The softmax runs over the images of the batch"),
    ("formula", [("weights.transpose(1, 2)", "weights")], "Softmax and values do not meet at the keys"),
    ("formula", [(SOFTMAX, "scores")], "There is no softmax"),
    ("formula", [("self.conv_query(x)", "x")], "The queries are the input itself"),
    ("formula", [("self.conv_key(x)", "x")], "The keys are the input itself"),
    ("formula", [("self.conv_value(x)", "x")], "The values are the input itself"),
    ("formula", [("self.conv_key(x)", "self.conv_query(x)")], "conv_query makes both"),
    ("formula", [("self.conv_query(x)", "self.conv_key(x)")], "conv_key makes both"),
    ("formula", [(SCORES, "k.transpose(1, 2) @ q / math.sqrt(C)")], "Queries and keys have changed places"),
    ("formula", [("return x + attended", "return attended")], "what became of the residual?"),
    ("formula", [("return x + attended", "return x + x + attended")], "The input is added twice"),
    ("formula", [(PROJECTED, "reshape(N, H * W, C).transpose(1, 2)")], "Reshaping to (N, H*W, C) mixes up"),
    ("formula", [(PROJECTED, "reshape(N, H * W, C)"), (SCORES, "q @ k.transpose(1, 2) / math.sqrt(C)"),
                 (VALUES, "weights @ v")], "Reshaping to (N, H*W, C) and back mixes up"),
    ("formula", [(VALUES, "weights @ v.transpose(1, 2)")], "attended is (N, H*W, C): transpose before its reshape"),
    ("formula", [("torch.softmax(scores", "torch.softmax(scores.abs()")], "None of the usual slips"),
    ("formula", [CHANNELS, (VALUES, "weights @ v"), ("        self.conv_value", "        self.conv_values"),
                 ("    def forward", "        self.conv_value = self.conv_values\n"
                  "        nn.init.zeros_(self.conv_value.weight)\n\n    def forward")], "Channels look at channels"),
    ("formula", [(SCORES, "q @ k / math.sqrt(C)")], FACTORS),
    ("shape", [(SCORES, "q @ k / math.sqrt(C)")], FACTORS),
    ("shape", [CHANNELS], FACTORS),
    ("shape", [(VALUES, "v.transpose(1, 2) @ weights.transpose(1, 2)")], FACTORS),
    ("shape", [(SCORES, "torch.bmm(q, k) / math.sqrt(C)")], FACTORS),
    ("shape", [(SCORES, "torch.einsum('nac,nbc->nab', q, k.transpose(1, 2)) / math.sqrt(C)")], FACTORS),
    ("shape", [(SCORES, "q.flatten(0, 1) @ k.flatten(0, 1) / math.sqrt(C)")], "Which needs a transpose"),
    ("shape", [(BACK, "")], "is `attended` reshaped to (N, C, H, W)?"),
    ("shape", [(VALUES, "weights")], "A reshape meets another number of values"),
    ("shape", [(BACK, BACK + "        return attended.flatten(2)\n")], "is `attended` reshaped to (N, C, H, W)?"),
    ("shape", [(SOFTMAX, SOFTMAX + ".to('cuda')")], DEVICE),
    ("shape", [("        super().__init__()\n", "        super().__init__()\n        self.to('cuda')\n"),
               ("in_channels, kernel_size=1)", "in_channels, kernel_size=1, device='cuda')")], DEVICE),
    ("residual", [("return x + attended", "return attended")], "the output should be the input"),
    ("parameters", [("self.conv_key = nn.Conv2d(in_channels, in_channels,", "self.conv_key = nn.Conv2d(in_channels, 1,")],
     "self.conv_key should be"),
    ("gradients", [("self.conv_query(x)", "self.conv_query(x).detach()")], "No gradient reaches conv_query"),
    ("gradients", [(f"self.conv_{name}(x)", f"self.conv_{name}(x.detach())") for name in ("query", "key", "value")],
     "The gradient is not that of the formula"),
    ("device", [(SOFTMAX, SOFTMAX + "; print(weights.max().item())")], "A print or an assert reads a value"),
    ("device", [(SOFTMAX, SOFTMAX + ".to('cuda')")], DEVICE),
    ("device", [(SOFTMAX, SOFTMAX + ".to('cpu')")], DEVICE),
    ("device", [(SCORES, SCORES + " + torch.zeros(H * W)")], DEVICE),
    ("device", [(SOFTMAX, "softmax(scores)")],
     "The module fails on the CPU as well: see the first check. (name 'softmax' is not defined)"),
    ("side-effects", [("return x + attended", "x += attended\n        return x")], "The input has changed"),
    ("overflow", [(SOFTMAX, "scores.exp() / scores.exp().sum(-1, keepdim=True)")], "Large scores overflow"),
])
def test_a_slip_is_called_by_its_name(check, slips, sentence):
    names = names_with(*slips)
    with pytest.raises(AssertionError, match=re.escape(sentence)):
        exec(CELLS[f"attention-{check}"], names)
    assert f"attention_{check.replace('-', '_')}" not in names["passed"]


def test_an_error_that_no_hint_fits_stays_as_it_is():
    with pytest.raises(NameError, match="softmax"):
        exec(CELLS["attention-shape"], names_with((SOFTMAX, "softmax(scores)")))


def test_the_line_that_fails_is_in_the_traceback_beside_the_hint():
    with pytest.raises(AssertionError, match="Two factors") as found:
        exec(CELLS["attention-shape"], names_with((SCORES, "q @ k / math.sqrt(C)")))
    assert "forward" in [entry.name for entry in found.traceback]


def test_a_check_that_passed_once_counts_no_longer_when_it_fails():
    names = names_with()
    exec(CELLS["attention-formula"], names)
    assert "attention_formula" in names["passed"]
    names["Attention"].forward = lambda self, x: x
    with pytest.raises(AssertionError):
        exec(CELLS["attention-formula"], names)
    assert "attention_formula" not in names["passed"]


@pytest.mark.parametrize("right, wrong, sentence", [
    ("    Attention(channel_2),\n    nn.ReLU(),\n", "", "An image should meet"),
    ("    Attention(channel_2),\n    nn.ReLU(),\n", "    Attention(channel_2),\n", "lateAttention needs a ReLU before"),
    ("Attention(channel_2)", "Attention(channel_1)", "A layer was built for another number of channels"),
    ("    Flatten(),\n", "", "Which needs a transpose, or a Flatten before it"),
    ("kernel_size=3, padding=1", "kernel_size=5, padding=2", "lateAttention has other layers beside its attention"),
    ("    Flatten(),\n", "    Flatten(),\n    nn.Dropout(),\n", "Beside its attention, lateAttention computes something else"),
    ("nn.ReLU()", "nn.Sigmoid()", "Beside its attention, lateAttention computes something else"),
])
def test_a_wrong_placement_is_called_by_its_name(right, wrong, sentence):
    names = names_with()
    exec(CELLS["late"].replace(right, wrong), names)
    with pytest.raises(AssertionError, match=sentence):
        exec(CELLS["late-placement"], names)


def test_a_model_from_before_the_last_run_of_attention_is_told_from_a_wrong_one():
    names = names_with()
    exec(CELLS["late"], names)
    exec(CELLS["attention"], names)
    with pytest.raises(AssertionError, match="lateAttention was built before Attention was run again: run its cell again"):
        exec(CELLS["late-placement"], names)


RIGHT = [path for path in sorted((ROOT / "tests" / "zoo" / "correct").glob("*.py")) if path.stem.startswith(("cnn", "resnet"))]


@pytest.mark.parametrize("path", RIGHT, ids=lambda path: path.stem)
def test_a_right_placement_passes_whatever_its_style(path):
    names = names_with()
    exec(path.read_text(), names)
    sections = sections_of(path.read_text())
    for section in sections & {"early", "late", "double"}:
        build = names.get(f"build_{section}", lambda section=section: names[f"{section}Attention"])
        names[f"{section}Attention"] = build()
    if "resnet" in sections:
        exec(CELLS["resnet-attention-model"], names)
    for section in sections:
        exec(CELLS[f"{section}-placement"], names)
    assert names["passed"] == {f"{section}_placement" for section in sections} != set()
