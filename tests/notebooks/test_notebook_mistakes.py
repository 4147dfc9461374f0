"""The visible checks of the notebook, run on solutions with one slip in each: what do they tell the student?"""

import linecache
import re

import numpy as np
import pytest
import torch
from visible import CELLS, COURSE, ON_ATTENTION, names_with

SCORES = "q.transpose(1, 2) @ k / math.sqrt(C)"
SOFTMAX = "torch.softmax(scores, dim=-1)"
VALUES = "v @ weights.transpose(1, 2)"
PROJECTED = "reshape(N, C, H * W)"
BACK = "        attended = attended.reshape(N, C, H, W)\n"
CHANNELS = SCORES, "q @ k.transpose(1, 2) / math.sqrt(C)"
FACTORS = "Two factors do not fit: print both shapes. Which needs a transpose?"
DEVICE = "Something names a device"
GAMMA = "super().__init__()", "super().__init__()\n        self.gamma = nn.Parameter(torch.zeros(1))"


@pytest.mark.parametrize("item", [*ON_ATTENTION, "score_keys", "softmax_weights", "weighted_mean", "attention_maps"])
def test_the_solution_passes(item, capsys):
    names_with()
    COURSE.check(item)
    assert capsys.readouterr().out == f"{item}: passed\n"


@pytest.mark.parametrize("check, slips, sentence", [
    ("formula", [CHANNELS, (VALUES, "weights @ v")], "channels look at channels"),
    ("formula", [(" / math.sqrt(C)", "")], "the scores are not scaled"),
    ("formula", [("math.sqrt(C)", "C")], "the scores are divided twice, or without a root"),
    ("formula", [("/ math.sqrt(C)", "* math.sqrt(C)")], "the scores are multiplied where they should be divided"),
    ("formula", [("math.sqrt(C)", "math.sqrt(H * W)")], "the scale comes from the number of positions"),
    ("formula", [("dim=-1", "dim=1")], "the softmax runs over the queries"),
    ("formula", [("dim=-1", "dim=0")], "the softmax runs over the images of the batch"),
    ("formula", [("weights.transpose(1, 2)", "weights")], "the map is applied transposed"),
    ("formula", [(SOFTMAX, "scores")], "the scores themselves are the weights"),
    ("formula", [("self.conv_query(x)", "x")], "the queries are the input itself"),
    ("formula", [("self.conv_key(x)", "x")], "the keys are the input itself"),
    ("formula", [("self.conv_value(x)", "x")], "the values are the input itself"),
    ("formula", [("self.conv_key(x)", "self.conv_query(x)")], "one convolution serves in more than one role"),
    ("formula", [("self.conv_query(x)", "self.conv_key(x)")], "one convolution serves in more than one role"),
    ("formula", [("self.conv_value(x)", "self.conv_key(x)")], "one convolution serves in more than one role"),
    ("formula", [(SCORES, "k.transpose(1, 2) @ q / math.sqrt(C)")], "queries, keys and values have changed roles"),
    ("formula", [(PROJECTED, "reshape(N, H * W, C).transpose(1, 2)")],
     "queries and keys are reshaped where they should be transposed"),
    ("formula", [(PROJECTED, "reshape(N, H * W, C)"), (SCORES, "q @ k.transpose(1, 2) / math.sqrt(C)"),
                 (VALUES, "weights @ v")], "maps become rows, and rows maps, by reshaping alone"),
    ("formula", [(VALUES, "weights @ v.transpose(1, 2)")], "the rows become a map without being transposed"),
    ("formula", [(" / math.sqrt(C)", ""), ("dim=-1", "dim=1")],
     "the softmax runs over the queries, and the scores are not scaled"),
    ("formula", [("torch.softmax(scores", "torch.softmax(1.1 * scores")], "its result is that of no usual slip"),
    ("formula", [CHANNELS, (VALUES, "weights @ v"), ("        self.conv_value", "        self.conv_values"),
                 ("    def forward", "        self.conv_value = self.conv_values\n"
                  "        nn.init.zeros_(self.conv_value.weight)\n\n    def forward")], "channels look at channels"),
    ("formula", [("self.conv_query(x)", "F.conv2d(x, self.conv_query.weight)")], "a convolution's bias is left out"),
    ("formula", [("math.sqrt(C)", "math.sqrt(N)")], "the scale comes from the number of images"),
    ("formula", [(SCORES, "torch.sqrt(q.transpose(1, 2) @ k / C)")], "What comes out is not a number"),
    ("formula", [GAMMA, ("+ attended", "+ self.gamma * attended"), (" / math.sqrt(C)", "")], "the scores are not scaled"),
    ("side-effects", [GAMMA, ("+ attended", "+ self.gamma * attended"), ("dim=-1", "dim=0")], "what mixes the images?"),
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
    ("formula", [(VALUES, "F.scaled_dot_product_attention(q, k, v)")], "channels look at channels"),
    ("formula", [("/ math.sqrt(C)", ""), (SOFTMAX, SOFTMAX + " / math.sqrt(C)")], "the scale comes after the softmax"),
    ("formula", [("math.sqrt(C)", "8")], "the scale is a fixed number"),
    ("parameters", [("self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)",
                     "self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1, bias=False)")], "with its bias"),
    ("parameters", [("self.conv_key = nn.Conv2d(in_channels, in_channels,",
                     "self.conv_key = nn.Conv2d(in_channels, in_channels // 2,")],
     "as many channels come out as go in, not 12"),
    ("gradients", [("return x + attended", "x += attended\n        return x")], "The input is changed in place"),
    ("overflow", [(SOFTMAX, "scores.exp() / scores.exp().sum(-1, keepdim=True)")], "Large scores overflow"),
])
def test_a_slip_is_called_by_its_name(check, slips, sentence):
    names_with(*slips)
    item = f"attention_{check.replace('-', '_')}"
    with pytest.raises(COURSE.NotYet, match=re.escape(sentence)):
        COURSE.check(item)
    assert item not in COURSE.passed


def test_an_error_that_no_hint_fits_is_told_as_it_is():
    names_with((SOFTMAX, "softmax(scores)"))
    with pytest.raises(COURSE.NotYet, match="^NameError: name 'softmax' is not defined"):
        COURSE.check("attention_shape")


def test_what_a_check_says_has_the_line_that_failed_and_no_frame_of_ours():
    names_with((SCORES, "q @ k / math.sqrt(C)"))
    with pytest.raises(COURSE.NotYet) as found:
        COURSE.check("attention_shape")
    shown = "\n".join(found.value._render_traceback_())
    assert shown.startswith("Two factors do not fit")
    assert re.search(r"\n  line \d+ of your cell, in Attention\.forward:", shown)
    assert "File" not in shown and len(shown.splitlines()) <= 5 and max(map(len, shown.splitlines())) <= 80


def test_the_cure_is_told_on_asking_and_with_the_second_failure(capsys):
    names_with(("dim=-1", "dim=1"))
    with pytest.raises(COURSE.NotYet, match=re.escape("(course.hint() says more.)")):
        COURSE.check("attention_formula")
    COURSE.hint()
    cure = capsys.readouterr().out.strip()
    assert cure == "Print the sums of the map along each of its dimensions: which of them should be 1?"
    with pytest.raises(COURSE.NotYet, match=re.escape(f"A hint: {cure}")):
        COURSE.check("attention_formula")


def test_a_check_that_passed_once_counts_no_longer_when_it_fails():
    names = names_with()
    COURSE.check("attention_formula")
    assert "attention_formula" in COURSE.passed
    names["Attention"].forward = lambda self, x: x
    with pytest.raises(COURSE.NotYet):
        COURSE.check("attention_formula")
    assert "attention_formula" not in COURSE.passed


@pytest.mark.parametrize("right, wrong, sentence", [
    ("    Attention(channel_2),\n    nn.ReLU(),\n", "", "In lateAttention no image meets your Attention"),
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
        COURSE.check("late_placement")


STEPS = CELLS["resnet"].partition("with self.attention right after self.layer2.\n")[2]
ATTENTION = "        x = self.attention(x)            # (N, 128, 8, 8)\n"


@pytest.mark.parametrize("right, wrong, sentence", [
    (ATTENTION, "", "no image meets your Attention"),
    (f"{ATTENTION}        x = self.layer3(x)\n", f"        x = self.layer3(x)\n{ATTENTION}",
     "A layer was built for another number of channels: Attention meets 256"),
    (f"        x = self.layer2(x)\n{ATTENTION}", f"{ATTENTION}        x = self.layer2(x)\n",
     "A layer was built for another number of channels: Attention meets 64"),
    ("        return self.fc", "        self.fc", "returned NoneType: does its forward end in a return line?"),
    (ATTENTION, 2 * ATTENTION, "an image meets Attention (128, 8, 8) after Attention (128, 8, 8), where Conv2d"),
])
def test_a_resnet_with_attention_elsewhere_is_told_the_first_step_that_differs(right, wrong, sentence):
    names = names_with()
    assert right in STEPS
    exec(CELLS["resnet"].replace(STEPS, STEPS.replace(right, wrong)), names)
    with pytest.raises(COURSE.NotYet, match=re.escape(sentence)):
        COURSE.check("resnet_placement")


def test_the_resnet_that_is_trained_is_looked_at_and_not_its_builder_alone():
    names = names_with()
    exec(CELLS["resnet"].replace("AttentionResnet = ResNet10withAttention(", "AttentionResnet = ResNet10("), names)
    with pytest.raises(COURSE.NotYet, match="In AttentionResnet no image meets your Attention"):
        COURSE.check("resnet_placement")
    exec(CELLS["resnet"].replace("ResNet10withAttention(num_classes=num_classes)", "ResNet10withAttention()"), names)
    COURSE.check("resnet_placement")  # the hundred classes that it has by itself are as welcome


def test_a_model_from_before_the_last_run_of_attention_is_told_from_a_wrong_one():
    names = names_with()
    exec(CELLS["late"], names)
    exec(CELLS["attention"], names)
    with pytest.raises(AssertionError, match="lateAttention was built before Attention was run again: run its cell again"):
        COURSE.check("late_placement")


def test_a_model_that_shares_weights_with_an_earlier_one_is_told_so():
    names = names_with()
    exec(CELLS["early"] + "\n" + CELLS["late"] + "\nlateAttention[0] = earlyAttention[0]", names)
    COURSE.check("early_placement")
    with pytest.raises(AssertionError, match="lateAttention shares weights with earlyAttention"):
        COURSE.check("late_placement")


def test_a_model_that_was_trained_passes_its_check_as_before():
    names = names_with()
    exec(CELLS["early"], names)
    names["earlyAttention"](torch.randn(1, 3, 32, 32)).sum().backward()
    COURSE.check("early_placement")
    assert "early_placement" in COURSE.passed


def test_a_check_before_its_task_says_what_to_run():
    names = names_with()
    del names["Attention"]
    with pytest.raises(COURSE.NotYet, match="^Attention is not there yet: run the cell above that defines it"):
        COURSE.check("attention_shape")


@pytest.mark.parametrize("item, slip", [
    ("score_keys", "def score_keys(query, keys): keys @ query"),
    ("attention_maps", "def attention_maps(queries, keys): queries @ keys.mT"),
    ("with_places", "def with_places(x): x"),
    ("heads", CELLS["heads"].split("        # TODO")[0] + "        x"),
])
def test_a_forgotten_return_is_called_one(item, slip):
    exec(slip, names_with())
    with pytest.raises(COURSE.NotYet, match="returned NoneType, not a tensor") as found:
        COURSE.check(item)
    assert found.value.hint == "Does it end in a return line?"


def test_a_figure_of_something_unfinished_says_so_in_two_lines():
    names = names_with()
    exec("def attention_maps(queries, keys):\n    raise NotImplementedError('Return the maps.')", names)
    with pytest.raises(COURSE.NotYet) as found:
        COURSE.draw_formula()
    assert str(found.value).startswith("Still to do: Return the maps.\n  line 2 of your cell, in attention_maps")


def test_what_pytorch_lacks_is_not_called_still_to_do():
    names, source = names_with(), "def score_keys(query, keys):\n    return nn.Module()(query)\n"
    linecache.cache["<theirs>"] = len(source), None, source.splitlines(keepends=True), "<theirs>"
    exec(compile(source, "<theirs>", "exec"), names)
    with pytest.raises(COURSE.NotYet, match="^NotImplementedError: Module"):
        COURSE.check("score_keys")


@pytest.mark.parametrize("body, sentence", [
    ("x + self.gamma * F.scaled_dot_product_attention(q, k, v, scale=1.0).mT.reshape(x.shape)", "the scores are not scaled"),
    ("x", "nothing is added to the input"),
    ("x + self.attend(q, k, v)[0].mT.reshape(x.shape)", "it has other weights than three convolutions"),
])
def test_a_slip_behind_a_weight_of_its_own_is_called_by_its_name(body, sentence):
    names = names_with()
    exec(f"""
class Attention(Attention):
    def __init__(self, in_channels):
        super().__init__(in_channels)
        self.gamma = nn.Parameter(torch.zeros(1))
        self.attend = nn.MultiheadAttention(in_channels, 1, batch_first=True)

    def forward(self, x):
        q, k, v = (layer(x).flatten(2).mT for layer in (self.conv_query, self.conv_key, self.conv_value))
        return {body}
""", names)
    with pytest.raises(COURSE.NotYet, match=sentence):
        COURSE.check("attention_formula")


def test_the_weights_of_a_model_are_the_same_after_its_check():
    names = names_with()
    exec(CELLS["early"], names)
    before = {name: tensor.clone() for name, tensor in names["earlyAttention"].state_dict().items()}
    COURSE.check("early_placement")
    after = names["earlyAttention"].state_dict()
    assert all(torch.equal(before[name], after[name]) for name in before)
    assert all(parameter.grad is None for parameter in names["earlyAttention"].parameters())


def test_convolutions_of_other_names_pass_with_a_remark(capsys):
    names_with(*((f"self.conv_{name}", f"self.{name}") for name in ("query", "key", "value")))
    COURSE.check("attention_parameters")
    said = capsys.readouterr().out
    assert "names the convolutions conv_query, conv_key and conv_value; yours are called query, key, value." in said


@pytest.mark.parametrize("slip", [
    (SOFTMAX, SOFTMAX + "; print(weights.max().item())"),
    (SOFTMAX, SOFTMAX + "\n        assert (weights >= 0).all()"),
    (SCORES, SCORES + " + torch.zeros(1, device='cuda' if x.is_cuda else 'cpu')"),
    (SCORES, "q.transpose(1, 2) @ k / torch.sqrt(torch.tensor(float(C)))"),
    (SCORES, SCORES + " + torch.zeros(H * W, device=x.device)"),
    ("    def forward", "        self.register_buffer('nought', torch.FloatTensor([0]))\n\n    def forward"),
])
def test_what_runs_on_every_device_or_cannot_be_told_passes_the_check_of_devices(slip):
    names_with(slip)
    COURSE.check("attention_device")
    assert "attention_device" in COURSE.passed


MODELS = ["vanillaModel", "earlyAttention", "lateAttention", "doubleAttention", "vanillaResnet", "AttentionResnet"]
REPORTED = dict(zip(MODELS, [57, 58, 59, 60, 74, 73]))
BEST_FIRST = ["vanillaResnet", "AttentionResnet", "doubleAttention", "lateAttention", "earlyAttention", "vanillaModel"]


@pytest.mark.parametrize("given", [
    57.21, "57.21", " 57.21 % ", "57,21 %", [56, 57.5], ("57 %", 58),
    np.array([57.0, 58.0]), torch.tensor([57.0, 58.0]), np.float32(57), torch.tensor(57),
])
def test_accuracies_may_be_numbers_texts_or_several_runs(given):
    names = names_with()
    names |= {"accuracies": REPORTED | {"vanillaModel": given}, "ranking": np.array(BEST_FIRST)}
    for item in "question3_accuracies", "question3_ranking":
        COURSE.check(item)
    assert {"question3_accuracies", "question3_ranking"} <= COURSE.passed


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
        COURSE.check("question3_accuracies")


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
        COURSE.check("question3_ranking")


def test_a_ranking_of_accuracies_that_cannot_be_read_does_not_pass():
    names = names_with()
    names |= {"accuracies": {}, "ranking": BEST_FIRST}
    with pytest.raises(AssertionError, match="ranking is compared with accuracies: fill that in first"):
        COURSE.check("question3_ranking")
