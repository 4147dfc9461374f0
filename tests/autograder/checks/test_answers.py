"""Answers that stand in variables, of whatever kind they are."""

import numpy as np
import pytest
import torch
from examples import RUBRIC, guesses, values, verdict_on
from test_accuracy import data

from autograder.checks.judging import Examination, judge
from autograder.models import MODELS

SIX = dict(zip(MODELS, (58.0, 60.5, 60.0, 62.5, 74.4, 76.5)))
BEST_FIRST = sorted(SIX, key=SIX.__getitem__, reverse=True)
FILES = {f"checkpoints/{name}.safetensors": percent / 100 for name, percent in SIX.items()}


class Answering:
    """A subject with the variables of one subject and the models of another."""

    def __init__(self, variables, models):
        self.subjects = {"values": variables, "predict": models}

    def ask(self, request, tensors):
        return self.subjects.get(request["op"], values()).ask(request, tensors)


def accuracies(reported, files=FILES):
    subject = Answering(values(accuracies=reported), guesses(files, data().labels))
    return verdict_on("question3_accuracies", subject, data())


def test_the_right_choice_earns_its_points():
    assert verdict_on("question1_answer", values(question1=2)).passed


@pytest.mark.parametrize("answer", [1, 3, None, "2", True, [2], torch.nn.ReLU(), float("nan")])
def test_any_other_choice_earns_none(answer):
    assert verdict_on("question1_answer", values(question1=answer)).points == 0


def test_a_wrong_choice_gets_a_hint():
    message = verdict_on("question1_answer", values(question1=1)).message
    assert "1 is not it. Hint: which of the four" in message and message.endswith("weighted by how similar they are?")


def test_a_missing_answer_is_said_to_be_missing():
    assert "question1 is not defined" in verdict_on("question1_answer", values()).message


def test_reported_accuracies_near_the_measured_ones_earn_all():
    assert accuracies({name: percent + 4 for name, percent in SIX.items()}).passed
    assert accuracies({name: torch.tensor(percent) for name, percent in SIX.items()}).passed


@pytest.mark.parametrize("written", [
    lambda percent: [percent - 1, percent, percent + 1], lambda percent: (percent, f"{percent}"),
    lambda percent: f" {percent} % ", lambda percent: f"{percent} %".replace(".", ","),
    lambda percent: torch.tensor([percent, percent]), lambda percent: np.float32(percent),
])
def test_several_runs_count_as_their_mean_and_text_as_its_number(written):
    assert accuracies({name: written(percent) for name, percent in SIX.items()}).passed


@pytest.mark.parametrize("entry", ["sixty", [], [60, None], [60, "about 60"], torch.nn.ReLU(), torch.zeros(1000), float("nan")])
def test_an_entry_that_is_no_number_costs_its_own_model_only(entry):
    assert accuracies(SIX | {"vanillaModel": entry}).points == 7.5


def test_shares_are_asked_whether_they_are_some():
    assert "Is it a share?" in accuracies({name: percent / 100 for name, percent in SIX.items()}).message
    assert "share" not in accuracies(SIX | {"vanillaModel": 20}).message


def test_each_wrong_accuracy_costs_its_share():
    assert accuracies(SIX | {"vanillaModel": 70}).points == 7.5
    assert accuracies({name: SIX[name] for name in list(SIX)[:2]}).points == 3


def test_an_accuracy_without_weights_is_not_believed():
    verdict = accuracies(SIX, files={})
    assert verdict.points == 0 and verdict.message.count("is missing") == 6


@pytest.mark.parametrize("reported", [[1, 2], None, {}, {name: "sixty" for name in SIX}, {name: 1e9 for name in SIX}])
def test_what_is_no_table_of_percentages_earns_nothing(reported):
    assert accuracies(reported).points == 0


def test_a_ranking_follows_the_reported_accuracies():
    assert verdict_on("question3_ranking", values(ranking=BEST_FIRST, accuracies=SIX)).passed
    assert not verdict_on("question3_ranking", values(ranking=BEST_FIRST[::-1], accuracies=SIX)).passed


def test_a_ranking_may_be_an_array_and_a_reversed_one_is_asked_about():
    assert verdict_on("question3_ranking", values(ranking=np.array(BEST_FIRST), accuracies=SIX)).passed
    reversed_ = verdict_on("question3_ranking", values(ranking=BEST_FIRST[::-1], accuracies=SIX))
    assert "Is the worst model first?" in reversed_.message
    assert "you report are 58.00, 60.00, 60.50, 62.50, 74.40, 76.50: they should fall" in reversed_.message
    swapped = verdict_on("question3_ranking", values(ranking=[*BEST_FIRST[1::-1], *BEST_FIRST[2:]], accuracies=SIX))
    assert swapped.points == 0 and "Is the worst" not in swapped.message


def test_equal_accuracies_may_stand_in_any_order():
    same = dict.fromkeys(SIX, 60)
    assert verdict_on("question3_ranking", values(ranking=tuple(SIX), accuracies=same)).passed
    means = same | {"vanillaModel": [61.3, 60.67, 56.57], "earlyAttention": [58.06, 60.88, 59.6]}  # equal but for a bit
    for first, second in (("vanillaModel", "earlyAttention"), ("earlyAttention", "vanillaModel")):
        order = (*(name for name in SIX if name not in (first, second)), first, second)
        assert verdict_on("question3_ranking", values(ranking=order, accuracies=means)).passed


def test_a_ranking_made_on_all_images_counts_where_the_accuracies_were_measured_on_some(monkeypatch):
    sampled = SIX | {"lateAttention": 61.2}  # a little ahead of earlyAttention, by chance
    files = {f"checkpoints/{name}.safetensors": percent / 100 for name, percent in sampled.items()}

    def ranked(reported, order):
        subject = Answering(values(accuracies=reported, ranking=order), guesses(files, data().labels))
        examination = Examination(subject, data())
        for name in MODELS:
            examination.measurements.of(name)  # and the notebook was told
        return judge(examination, RUBRIC["question3_ranking"])

    assert ranked(sampled, BEST_FIRST).passed
    assert not ranked(sampled, BEST_FIRST[::-1]).passed
    assert not ranked(SIX | {"lateAttention": 60.9}, BEST_FIRST).passed  # other numbers than what was found here


def test_a_ranking_of_some_models_earns_their_share():
    found = verdict_on("question3_ranking", values(ranking=BEST_FIRST[:4], accuracies=SIX))
    assert found.points == 4 and "Missing from it: vanillaModel, lateAttention." in found.message


@pytest.mark.parametrize("ranking", [[], BEST_FIRST[:1], BEST_FIRST + BEST_FIRST[:1], "best", [1, 2], None])
def test_a_ranking_names_models_and_each_once(ranking):
    assert verdict_on("question3_ranking", values(ranking=ranking, accuracies=SIX)).points == 0


def test_what_is_no_plain_value_is_told_what_would_be_one():
    verdict = verdict_on("question3_ranking", values(ranking=SIX.keys(), accuracies=SIX))
    assert verdict.points == 0 and "ranking is of the type dict_keys: give a number or text, or a list or" in verdict.message


def test_a_ranking_without_a_table_of_accuracies_earns_nothing():
    assert "no number for some" in verdict_on("question3_ranking", values(ranking=BEST_FIRST, accuracies=[60, 61])).message
