"""Grading as a whole: which verdicts there are, and that nothing a subject does stops them."""

import copy
import inspect
from typing import Any

import pytest
import torch
from examples import REFERENCE as ATTENTION
from examples import Scripted, SubjectError, with_slip

from attnlib import models
from autograder.checks.judging import CHECKS, grade, load_rubric
from autograder.checks.mistakes import MISTAKES
from autograder.checks.placements import REFERENCE
from autograder.checks.source import subject_from

RUBRIC = load_rubric()
SOME = {"attention", "early", "question1", "question3"}
IDS = {item.id for item in RUBRIC.items if item.section in SOME and not item.check.startswith(("by", "accuracy", "answer.acc"))}
ANSWERS = f"{ATTENTION}\nquestion1 = 2\naccuracies = {{'vanillaModel': 57, 'vanillaResnet': 74}}\n" \
    "ranking = ['vanillaResnet', 'vanillaModel']\n"


def test_the_reference_earns_the_forty_points_of_its_section():
    assert sum(verdict.points for verdict in grade(with_slip(), RUBRIC, sections={"attention"})) == 40


def test_without_images_nothing_is_said_that_would_need_them():
    ids = {verdict.id for verdict in grade(with_slip(), RUBRIC)}
    assert not any(name.endswith("accuracy") or name in ("question2", "question3_accuracies") for name in ids)
    assert {"attention_formula", "early_placement", "question1_answer", "question3_ranking"} <= ids


def test_a_message_says_what_was_asked_what_it_looks_like_and_a_hint():
    subject = with_slip("dim=-1", "dim=1")
    (verdict,) = [verdict for verdict in grade(subject, RUBRIC, sections={"attention"}) if not verdict.passed]
    assert verdict.mistake == "softmax-over-queries"
    assert verdict.message.startswith("The attended term should be softmax(Q K^T / sqrt(C)) V.")
    assert f"Hint: {MISTAKES[verdict.mistake].hint}" in verdict.message


@pytest.mark.parametrize("answer", [
    ({}, {}),
    ({"error": {}}, {}),
    ({"output": None, "projections": [{}], "steps": [[]], "values": []}, {"output": torch.zeros(0)}),
    ({"output": {"type": "Tensor", "dtype": []}, "projections": 7}, {"output": torch.full((1, 24, 5, 3), torch.nan)}),
    ([], {}),
])
def test_an_answer_that_makes_no_sense_earns_nothing_and_stops_nothing(answer):
    subject = Scripted(attention=answer, trace=answer, values=answer)
    assert {verdict.points for verdict in grade(subject, RUBRIC)} == {0}


WHOLE = subject_from(inspect.getsource(models.early_attention).replace("early_attention", "build_early") + "\n\n" + ANSWERS)
NUMBERS: list[Any] = [10**400, -1, [[1]], [1] * 10**4, "x"]
VALUES: list[Any] = [
    None, 7, 10**400, float("nan"), "x", [], [[]], [None, {}], {"a": {}}, [float("inf")] * 3, [10**9] * 4,
]
ABSURD = [
    *((key, value) for key in ("padding", "stride", "groups", "dilation") for value in NUMBERS),
    *((key, value) for key in ("name", "type", "dtype", "shape", "others", "frozen", "output", "steps", "learning", "shares",
                               "places", "largest", "kept", "input", "result", "evaluated", "in", "out", "values", "value",
                               "uses")
      for value in VALUES),
    ("error", {"type": "{0.__class__}", "message": {}}), ("refused", {"reason": []}),
]
TENSORS = [
    torch.full((1, 24, 5, 3), torch.nan), torch.zeros(0), torch.zeros(10**6, 0), torch.ones(3, dtype=torch.bool),
    torch.ones(1, 24, 5, 3, dtype=torch.complex64), torch.zeros(24, 24, 1, 1, dtype=torch.float8_e4m3fn),
    torch.full((50,), 2**62), torch.ones([1] * 60), torch.zeros(24, 24, 1, 1, dtype=torch.float16),
]


def changed(facts, key, value):
    """A copy of the facts in which a key has another value wherever it occurs."""
    parts = [copy.deepcopy(facts)]
    for part in parts:
        parts += [c for c in (part.values() if isinstance(part, dict) else part) if isinstance(c, (dict, list))]
        if isinstance(part, dict) and key in part:
            part[key] = value
    return parts[0]


class Tampered:
    """An honest subject whose answers are changed on the way."""

    def __init__(self, change):
        self.change = change

    def ask(self, request, tensors):
        return self.change(*WHOLE.ask(request, tensors))


@pytest.mark.parametrize("key", sorted({key for key, _ in ABSURD}))
def test_whatever_a_kernel_says_is_no_fault_of_ours(key):
    for value in (value for name, value in ABSURD if name == key):
        verdicts = grade(Tampered(lambda facts, tensors: (changed(facts, key, value) | {}, tensors)), RUBRIC, sections=SOME)
        assert {verdict.id for verdict in verdicts} == IDS


@pytest.mark.parametrize("tensor", TENSORS, ids=lambda tensor: f"{tuple(tensor.shape)[:4]} {tensor.dtype}")
@pytest.mark.parametrize("name", ["output", "x_after", "conv_query.weight", "conv_key.bias", "grad.x", "grad.conv_key.weight"])
def test_whatever_tensors_a_kernel_sends_is_no_fault_of_ours(name, tensor):
    def change(facts, tensors):
        return facts, tensors | {name: tensor} if name in tensors else tensors

    assert {verdict.id for verdict in grade(Tampered(change), RUBRIC, sections=SOME)} == IDS


@pytest.mark.parametrize("kind", ["timeout", "died"])
def test_a_subject_is_not_asked_again_what_it_did_not_survive(kind):
    subject = Scripted(attention=SubjectError("it took too long", kind))
    verdicts = grade(subject, RUBRIC, sections={"attention"})
    # Once with an input, once without; then something has to stand in for what can't be built.
    assert [request["op"] for request, _ in subject.asked] == ["attention", "attention", "stand_in"]
    assert all("it took too long" in verdict.message and verdict.kind == kind for verdict in verdicts)


def test_a_fault_of_ours_is_no_verdict(monkeypatch):
    def broken(examination, item):
        raise KeyError("ours")

    monkeypatch.setitem(CHECKS, "attention.formula", broken)
    with pytest.raises(KeyError, match="ours"):
        grade(with_slip(), RUBRIC, sections={"attention"})


def test_forging_an_output_is_no_way_to_its_points():
    """Right parameters and shapes, but an output that was not computed from them."""
    honest = with_slip()

    def forged(request, tensors):
        facts, answered = honest.ask(request, tensors)
        return facts, answered | {"output": torch.zeros_like(answered["output"])} if "output" in answered else answered

    lost = {v.id for v in grade(Scripted(attention=forged), RUBRIC, sections={"attention"}) if not v.passed}
    assert {"attention_formula", "attention_residual"} <= lost


def test_weights_that_were_not_set_are_no_way_to_the_formulas_points():
    """With zeros for weights the formula gives back the input, and so does a module that does nothing."""
    idle = with_slip("return x + attended", "return x")

    def forged(request, tensors):
        facts, answered = idle.ask(request, tensors)
        return facts, {name: torch.zeros_like(t) if "conv" in name else t for name, t in answered.items()}

    lost = {v.id: v for v in grade(Scripted(attention=forged), RUBRIC, sections={"attention"}) if not v.passed}
    assert "other values than it was given" in lost["attention_formula"].message


def test_convolutions_that_share_their_weights_are_still_explained():
    tied = "        self.conv_key.weight = self.conv_query.weight\n\n    def forward"
    verdicts = {v.id: v for v in grade(with_slip("\n    def forward", tied), RUBRIC, sections={"attention"})}
    assert verdicts["attention_formula"].passed and verdicts["attention_parameters"].mistake == "tied"


def test_layers_that_are_only_named_are_no_way_to_a_placement():
    """An answer that leaves out the prints of the layers' inputs earns nothing."""

    def forged(request, tensors):
        facts, answered = REFERENCE.subject.ask(request, tensors)
        return facts | {"steps": [step | {"input": []} for step in facts["steps"]], "result": []}, answered

    assert {v.points for v in grade(Scripted(trace=forged), RUBRIC, sections={"early", "resnet"})} == {0}


def test_a_message_is_short_enough_to_read_and_nothing_that_a_terminal_obeys():
    answer = {"error": {"type": "E", "message": "\x1b[2J\x00" + "x" * 1_000_000, "where": ""}}, {}
    for verdict in grade(Scripted(attention=answer), RUBRIC, sections={"attention"}):
        assert len(verdict.message) <= 2000 and verdict.message.isprintable()
