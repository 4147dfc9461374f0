"""The visible checks of the notebook, run on solutions with one slip in each: what do they tell the student?"""

import re

import numpy as np
import pytest
import torch
from visible import CELLS, names_with

SCORES = "q.transpose(1, 2) @ k / math.sqrt(C)"
SOFTMAX = "torch.softmax(scores, dim=-1)"
VALUES = "v @ weights.transpose(1, 2)"
PROJECTED = "reshape(N, C, H * W)"
BACK = "        attended = attended.reshape(N, C, H, W)\n"
CHANNELS = SCORES, "q @ k.transpose(1, 2) / math.sqrt(C)"
FACTORS = "Two factors do not fit: print both shapes. Which needs a transpose?"
DEVICE = "Something names a device"


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
    ("formula", [("self.conv_value(x)", "self.conv_key(x)")], "conv_key makes both the keys and the values"),
    ("formula", [(SCORES, "k.transpose(1, 2) @ q / math.sqrt(C)")], "Queries and keys have changed places"),
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
    ("device", [("        super().__init__()\n", "        super().__init__()\n        self.to('cuda')\n"),
                ("in_channels, kernel_size=1)", "in_channels, kernel_size=1, device='cuda')")], DEVICE),
    ("device", [("    def forward", "        self.nought = torch.zeros(1)\n\n    def forward"),
                (SCORES, SCORES + " + self.nought")], DEVICE),
    ("residual", [("return x + attended", "return attended")], "what became of the residual?"),
    ("residual", [("return x + attended", "return x + x + attended")], "The input is added twice"),
    ("residual", [("return x + attended", "return (x + attended).relu()")], "the output should be the input"),
    ("parameters", [("self.conv_key = nn.Conv2d(in_channels, in_channels,", "self.conv_key = nn.Conv2d(in_channels, 1,")],
     "self.conv_key should be"),
    ("gradients", [("self.conv_query(x)", "self.conv_query(x).detach()")], "No gradient reaches conv_query"),
    ("gradients", [(f"self.conv_{name}(x)", f"self.conv_{name}(x.detach())") for name in ("query", "key", "value")],
     "The gradient is not that of the formula"),
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


def test_a_model_that_shares_weights_with_an_earlier_one_is_told_so():
    names = names_with()
    exec(CELLS["early"] + "\n" + CELLS["late"] + "\nlateAttention[0] = earlyAttention[0]", names)
    exec(CELLS["early-placement"], names)
    with pytest.raises(AssertionError, match="lateAttention shares weights with earlyAttention"):
        exec(CELLS["late-placement"], names)


def test_the_weights_of_a_model_are_the_same_after_its_check():
    names = names_with()
    exec(CELLS["early"], names)
    before = {name: tensor.clone() for name, tensor in names["earlyAttention"].state_dict().items()}
    exec(CELLS["early-placement"], names)
    after = names["earlyAttention"].state_dict()
    assert all(torch.equal(before[name], after[name]) for name in before)
    assert all(parameter.grad is None for parameter in names["earlyAttention"].parameters())


def test_convolutions_of_other_names_pass_with_a_remark(capsys):
    names = names_with(*((f"self.conv_{name}", f"self.{name}") for name in ("query", "key", "value")))
    exec(CELLS["attention-parameters"], names)
    assert "(Called query, key, value: conv_query, conv_key and conv_value would tell more.)" in capsys.readouterr().out


@pytest.mark.parametrize("slip", [
    (SOFTMAX, SOFTMAX + "; print(weights.max().item())"),
    (SOFTMAX, SOFTMAX + "\n        assert (weights >= 0).all()"),
    (SCORES, SCORES + " + torch.zeros(1, device='cuda' if x.is_cuda else 'cpu')"),
    (SCORES, "q.transpose(1, 2) @ k / torch.sqrt(torch.tensor(float(C)))"),
    (SCORES, SCORES + " + torch.zeros(H * W, device=x.device)"),
    ("    def forward", "        self.register_buffer('nought', torch.FloatTensor([0]))\n\n    def forward"),
])
def test_what_runs_on_every_device_or_cannot_be_told_passes_the_check_of_devices(slip):
    names = names_with(slip)
    exec(CELLS["attention-device"], names)
    assert "attention_device" in names["passed"]


MODELS = ["vanillaModel", "earlyAttention", "lateAttention", "doubleAttention", "vanillaResnet", "AttentionResnet"]
REPORTED = dict(zip(MODELS, [57, 58, 59, 60, 74, 73]))
BEST_FIRST = ["vanillaResnet", "AttentionResnet", "doubleAttention", "lateAttention", "earlyAttention", "vanillaModel"]


@pytest.mark.parametrize("given", [
    57.21, "57.21", " 57.21 % ", [56, 57.5], ("57 %", 58),
    np.array([57.0, 58.0]), torch.tensor([57.0, 58.0]), np.float32(57), torch.tensor(57),
])
def test_accuracies_may_be_numbers_texts_or_several_runs(given):
    names = names_with()
    names |= {"accuracies": REPORTED | {"vanillaModel": given}, "ranking": np.array(BEST_FIRST)}
    for check in "question3-accuracies", "question3-ranking":
        exec(CELLS[check], names)
    assert names["passed"] == {"question3_accuracies", "question3_ranking"}


@pytest.mark.parametrize("accuracies, sentence", [
    ([58.2, 57], "should be a dictionary, from model names to percentages; it is list"),
    ({**REPORTED, "lateAttention": None}, "['lateAttention'] have none"),
    ({**REPORTED, "lateAttention": 0.58}, "lateAttention: 0.58 looks like a share: in percent it would be 58."),
    ({**REPORTED, "lateAttention": "about 58"}, "lateAttention: 'about 58' is not a number"),
    ({**REPORTED, "lateAttention": []}, "lateAttention: [] is not a number"),
    ({**REPORTED, "lateAttention": [58, float("nan")]}, "lateAttention: [58, nan] is not a number"),
    ({**REPORTED, "lateAttention": True}, "lateAttention: True is not a number"),
    ({**REPORTED, "lateAttention": 5830}, "lateAttention: 5830 is no percentage"),
])
def test_what_is_off_with_an_accuracy_is_told(accuracies, sentence):
    names = names_with()
    names |= {"accuracies": accuracies}
    with pytest.raises(AssertionError, match=re.escape(sentence)):
        exec(CELLS["question3-accuracies"], names)


@pytest.mark.parametrize("ranking, sentence", [
    (BEST_FIRST[::-1], "this is worst first, and best first is asked for"),
    ({name: rank for rank, name in enumerate(BEST_FIRST, 1)}, "a list of the six names, the best first; it is dict"),
    (BEST_FIRST[:-1], "missing: vanillaModel"),
    ([*BEST_FIRST, "vanillaModel"], "there twice: vanillaModel"),
    ([*BEST_FIRST[:-1], "vanilla"], "unknown: vanilla; missing: vanillaModel"),
    ([*BEST_FIRST[1::-1], *BEST_FIRST[2:]], "73.00, 74.00, 60.00, 59.00, 58.00, 57.00: they should fall from first to last"),
])
def test_what_is_off_with_a_ranking_is_told(ranking, sentence):
    names = names_with()
    names |= {"accuracies": REPORTED, "ranking": ranking}
    with pytest.raises(AssertionError, match=re.escape(sentence)):
        exec(CELLS["question3-ranking"], names)


def test_a_ranking_of_accuracies_that_cannot_be_read_does_not_pass():
    names = names_with()
    names |= {"accuracies": {}, "ranking": BEST_FIRST}
    with pytest.raises(AssertionError, match="ranking is compared with accuracies: fill that in first"):
        exec(CELLS["question3-ranking"], names)
