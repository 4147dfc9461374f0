"""The visible checks of the notebook, run on solutions with one slip in each: what do they tell the student?"""

import re

import matplotlib
import nbformat
import pytest

from autograder.demo import NOTEBOOK, ROOT

matplotlib.use("agg")
CELLS = {cell.id: cell.source for cell in nbformat.read(ROOT / "solutions" / NOTEBOOK, 4).cells}
GIVEN = ("imports", "flatten", "flatten-module", "vanilla-model", "checks", "attention", "by-the-formula",
         "likely-mistake", "trace", "check-layers", "resnet-block", "resnet-class", "resnet-model")
SCORES = "q.transpose(1, 2) @ k / math.sqrt(C)"


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
    ("formula", [(SCORES, "q @ k.transpose(1, 2) / math.sqrt(C)"), ("v @ weights.transpose(1, 2)", "weights @ v")],
     "Channels look at channels"),
    ("formula", [(" / math.sqrt(C)", "")], "The scores are not scaled"),
    ("formula", [("math.sqrt(C)", "C")], "divided by C, not by its root"),
    ("formula", [("dim=-1", "dim=1")], "The softmax runs over the queries"),
    ("formula", [("weights.transpose(1, 2)", "weights")], "Softmax and values do not meet at the keys"),
    ("formula", [("torch.softmax(scores, dim=-1)", "scores")], "There is no softmax"),
    ("formula", [("return x + attended", "return attended")], "what became of the residual?"),
    ("formula", [("return x + attended", "return x + x + attended")], "The input is added twice"),
    ("formula", [("reshape(N, C, H * W)", "reshape(N, H * W, C).transpose(1, 2)")], "mixes up channels and positions"),
    ("formula", [("torch.softmax(scores", "torch.softmax(scores.abs()")], "None of the usual slips"),
    ("shape", [("attended = attended.reshape(N, C, H, W)", "return attended")], "is `attended` reshaped"),
    ("residual", [("return x + attended", "return attended")], "the output should be the input"),
    ("parameters", [("self.conv_key = nn.Conv2d(in_channels, in_channels,", "self.conv_key = nn.Conv2d(in_channels, 1,")],
     "self.conv_key should be"),
    ("gradients", [("self.conv_query(x)", "self.conv_query(x).detach()")], "No gradient reaches conv_query"),
    ("device", [("torch.softmax(scores, dim=-1)", "torch.softmax(scores, dim=-1).to('cpu')")], "Does it name one"),
    ("side-effects", [("return x + attended", "x += attended\n        return x")], "The input has changed"),
    ("overflow", [("torch.softmax(scores, dim=-1)", "scores.exp() / scores.exp().sum(-1, keepdim=True)")],
     "Large scores overflow"),
])
def test_a_slip_is_called_by_its_name(check, slips, sentence):
    names = names_with(*slips)
    with pytest.raises(AssertionError, match=re.escape(sentence)):
        exec(CELLS[f"attention-{check}"], names)
    assert f"attention_{check.replace('-', '_')}" not in names["passed"]


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
])
def test_a_wrong_placement_is_shown_beside_the_right_one(right, wrong, sentence):
    names = names_with()
    exec(CELLS["late"].replace(right, wrong), names)
    with pytest.raises(AssertionError, match=sentence):
        exec(CELLS["late-placement"], names)
