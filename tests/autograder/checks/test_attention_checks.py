"""Each check of the Attention module, on what is right and on what is wrong."""

import pytest
import torch
from examples import REFERENCE, RUBRIC, Scripted, verdict_on, with_slip

from autograder.checks.source import subject_from

ITEMS = [name for name in RUBRIC if name.startswith("attention_")]


@pytest.mark.parametrize("item", ITEMS)
def test_the_reference_gets_all_points(item):
    assert verdict_on(item, with_slip()).points == RUBRIC[item].points


@pytest.mark.parametrize("item, right, wrong, mistake", [
    ("attention_shape", "return x + attended", "return [x + attended]", "other-output"),
    ("attention_shape", "return x + attended", "return (x + attended).float()", "fixed-dtype"),
    ("attention_shape", "reshape(N, C, H, W)", "reshape(N, C, 5, 3)", "fixed-size"),
    ("attention_parameters", "kernel_size=1", "kernel_size=3, padding=1", "kernel-size"),
    ("attention_parameters", "kernel_size=1", "kernel_size=1, bias=False", "no-bias"),
    ("attention_parameters", "kernel_size=1", "kernel_size=1, groups=in_channels", "convolution-settings"),
    ("attention_formula", "q.transpose(1, 2) @ k / math.sqrt(C)", "q.transpose(1, 2) @ k", "no-scale"),
    ("attention_formula", "dim=-1", "dim=1", "softmax-over-queries"),
    ("attention_residual", "return x + attended", "return attended", "residual-missing"),
    ("attention_gradients", "@ weights.transpose(1, 2)", "@ weights.detach().transpose(1, 2)", "detached"),
    ("attention_device", "return x + attended", "return x.to('cuda') + attended.to('cuda')", "hard-coded-device"),
    ("attention_device", "+ attended", "+ attended + torch.zeros(H, W, dtype=x.dtype)", "hard-coded-device"),
    ("attention_side_effects", "return x + attended", "return x.add_(attended)", "in-place"),
    ("attention_side_effects", "+ attended", "+ F.dropout(attended, 0.1, self.training)", "training-differs"),
    ("attention_overflow", "torch.softmax(scores, dim=-1)", "scores.exp() / scores.exp().sum(-1, True)", "overflow"),
])
def test_a_slip_costs_its_own_item_and_is_named(item, right, wrong, mistake):
    subject = with_slip(right, wrong)
    verdict = verdict_on(item, subject)
    assert (verdict.points, verdict.mistake) == (0, mistake)
    assert verdict.hint and verdict.hint in verdict.message
    lost = [other for other in ITEMS if other != item and not verdict_on(other, subject).passed]
    assert lost == (["attention_gradients"] if mistake == "in-place" else [])  # backward refuses it


@pytest.mark.parametrize("right, wrong, mistake", [
    (" / math.sqrt(C)", "", "no-scale"), ("dim=-1", "dim=0", "softmax-over-batch"), ("+ attended", "", "nothing-attended"),
])
def test_a_factor_that_starts_at_zero_hides_no_mistake(right, wrong, mistake):
    source = REFERENCE.replace(right, wrong).replace("+ attended", "+ self.gamma * attended")
    source = source.replace("__init__()", "__init__()\n        self.gamma = nn.Parameter(torch.zeros(1))")
    assert verdict_on("attention_formula", subject_from(source)).mistake == mistake


def test_a_module_that_fails_where_its_other_parameters_are_one_is_judged_as_it_starts():
    source = REFERENCE.replace("__init__()", "__init__()\n        self.gamma = nn.Parameter(torch.zeros(1))")
    source = source.replace("dim=-1", "dim=1").replace("return x", "assert not self.gamma.any()\n        return x")
    verdicts = {item: verdict_on(item, subject_from(source)) for item in ITEMS}
    assert verdicts["attention_formula"].mistake == "softmax-over-queries"
    assert verdicts["attention_shape"].passed and verdicts["attention_residual"].passed


def test_keys_and_values_of_fewer_positions_cost_their_own_item():
    source = REFERENCE.replace(".reshape(N, C, H * W)", ".flatten(2)")
    for name in ("conv_key", "conv_value"):
        plain = f"self.{name} = nn.Conv2d(in_channels, in_channels, kernel_size=1"
        assert plain in source
        source = source.replace(plain, f"{plain}, stride=2")
    verdicts = {item: verdict_on(item, subject_from(source)) for item in ITEMS}
    assert [item for item, verdict in verdicts.items() if not verdict.passed] == ["attention_parameters"]
    assert "stride [2, 2]" in verdicts["attention_parameters"].message


@pytest.mark.parametrize("settings, returned", [
    ("stride=64, padding=3, bias=False", "x"),  # that reads only zeros from around the map
    ("stride=64", "x + self.conv_value(x)"),  # that leaves one position, which has all the weight
])
def test_strides_that_leave_nothing_to_attend_to_cost_the_formula(settings, returned):
    source = REFERENCE.replace("return x + attended", f"return {returned}")
    body = source[source.index("        N, C, H, W = x.shape") : source.index("        return ")]
    source = source.replace(body, "")
    for name in ("conv_key", "conv_value"):
        plain = f"self.{name} = nn.Conv2d(in_channels, in_channels, kernel_size=1"
        source = source.replace(plain, f"{plain}, {settings}")
    verdicts = {item: verdict_on(item, subject_from(source)) for item in ("attention_formula", "attention_parameters")}
    assert [verdict.points for verdict in verdicts.values()] == [0, 0]


@pytest.mark.parametrize("shape", [(24, 0, 1, 1), (0, 24, 1, 1)])
def test_weights_without_numbers_are_the_answers_fault_and_end_no_grading(shape):
    honest = with_slip()

    def attention(request, tensors):
        facts, answered = honest.ask(request, tensors)
        for layer in facts["projections"]:
            layer["shape"] = list(shape)
            answered[f"{layer['name']}.weight"] = torch.zeros(shape)
            answered[f"{layer['name']}.bias"] = torch.zeros(shape[0])
        return facts, answered

    assert "not what was asked for" in verdict_on("attention_formula", Scripted(attention=attention)).message


def test_what_only_rounding_keeps_from_the_formula_is_said_to_be_near():
    verdict = verdict_on("attention_formula", with_slip("q.transpose(1, 2) @ k", "(q.half().transpose(1, 2) @ k.half()).to(x)"))
    assert not verdict.passed and "cast to another dtype" in verdict.message


def test_a_stub_earns_its_convolutions_only():
    subject = with_slip("        N, C, H, W = x.shape\n", "        raise NotImplementedError('Compute it.')\n")
    verdicts = {item: verdict_on(item, subject) for item in ITEMS}
    assert [item for item, verdict in verdicts.items() if verdict.passed] == ["attention_parameters"]
    assert {verdict.mistake for verdict in verdicts.values() if not verdict.passed} == {"stub"}


def test_a_formula_for_one_size_is_caught_on_another():
    verdict = verdict_on("attention_formula", with_slip("math.sqrt(C)", "(math.sqrt(C) if C == 24 else 8)"))
    assert verdict.mistake == "scale-of-64-channels"


def test_what_attends_to_no_large_map_while_gradients_are_enabled_costs_the_formula():
    subject = with_slip("        N, C, H, W = x.shape\n", (
        "        N, C, H, W = x.shape\n        if torch.is_grad_enabled() and H > 16:\n            return x\n"
    ))
    assert verdict_on("attention_formula", subject).mistake == "small-maps-only"


def test_the_large_map_leaves_a_module_that_is_kept_as_it_was():
    kept = REFERENCE + "\n\nBuild, KEPT = Attention, {}\n\n\ndef Attention(C):\n    return KEPT.setdefault(C, Build(C))\n"
    subject = subject_from(kept)
    assert verdict_on("attention_formula", subject).passed
    assert all(parameter.requires_grad for parameter in subject.names["KEPT"][64].parameters())


def test_a_decision_by_value_is_no_device_mistake():
    subject = with_slip("N, C, H, W = x.shape", "N, C, H, W = x.shape; bool(x.sum() > 0)")
    assert verdict_on("attention_device", subject).passed


MAPS_OF_ALL_CHANNELS = "weights = weights.unsqueeze(1).expand(N, C, H * W, H * W).contiguous().mean(dim=1)"


@pytest.mark.parametrize("added, remark", [
    (MAPS_OF_ALL_CHANNELS, "would take 17 GB for a batch of 64 images"),
    ("self.kept = [*getattr(self, 'kept', []), weights.detach()]", "each call keeps its map in the module"),
    ("print(weights.flatten()[:1000].tolist())", "prints much in each call"),
])
def test_what_is_right_and_will_not_do_at_the_real_size_keeps_its_points_and_gets_a_remark(added, remark):
    line = "        weights = torch.softmax(scores, dim=-1)        # each row sums to 1\n"
    verdict = verdict_on("attention_formula", with_slip(line, f"{line}        {added}\n"))
    assert verdict.passed and verdict.message.startswith("Right. But ") and remark in verdict.message


def test_a_buffer_as_large_as_a_map_is_no_map_that_each_call_keeps():
    buffer = "super().__init__()\n        self.register_buffer('mask', torch.zeros(1024, 1024))"
    assert verdict_on("attention_formula", with_slip("super().__init__()", buffer)).message == "Right."


def test_too_much_memory_at_the_real_size_is_no_verdict():
    line = "        scores = q.transpose(1, 2) @ k / math.sqrt(C)  # (N, H*W, H*W)\n"
    greedy = f"{line}        scores = scores + 0 * torch.zeros(H * W * H * W if H * W > 100 else 1, 10_000).sum()\n"
    assert verdict_on("attention_formula", with_slip(line, greedy)).passed


def test_other_convolutions_for_another_width_cost_the_formula_and_end_no_grading():
    nothing = "super().__init__()\n        if in_channels == 64:\n            return\n"
    source = REFERENCE.replace("super().__init__()\n", nothing)
    line = "        N, C, H, W = x.shape\n"
    source = source.replace(line, f"{line}        if C == 64:\n            return x\n")
    verdict = verdict_on("attention_formula", subject_from(source))
    assert not verdict.passed and "other convolutions than before" in verdict.message
