"""The rubric as a file that people edit."""

import math
from statistics import mean

import pytest

from attnlib.experiments.records import read_records
from attnlib.experiments.report import accuracies, by_model, sigma_of
from attnlib.experiments.statistics import lower_bound
from autograder.assignment import ROOT
from autograder.checks.judging import CHECKS, load_rubric
from autograder.checks.rubric import BY_HAND, RubricError

ASKED_OF_VANILLA = 55
ROWS = {  # by item with a threshold: its row in the ranking
    "early_accuracy": "early", "late_accuracy": "late", "double_accuracy": "double", "resnet_accuracy": "resnet10-attention",
}


def test_the_points_add_up_to_100():
    assert load_rubric().points == 100


def test_what_is_graded_by_hand_is_question_2_and_what_has_no_points():
    by_hand = {item.id: item.points for item in load_rubric().items if item.check == BY_HAND}
    assert by_hand == {"question2": 5, "question3_notes": 0, "bonus": 0}


def test_every_check_in_it_exists_and_every_sentence_ends():
    for item in load_rubric().items:
        assert item.check in {*CHECKS, BY_HAND}
        assert item.sentence.endswith(".")


@pytest.mark.parametrize("name", ROWS)
def test_a_threshold_is_what_a_right_solution_stays_above_in_the_published_runs(name):
    groups, _ = by_model([record for record in read_records(ROOT / "results" / "runs") if record.finished])
    item, (sigma, _) = next(item for item in load_rubric().items if item.id == name), sigma_of(groups)
    sample = accuracies(groups[ROWS[name]])
    assert item.parameters["measured"] == {"n": len(sample), "mean": round(mean(sample), 2), "sigma": round(sigma, 2)}
    bound = math.floor(lower_bound(sample, sigma))
    assert item.parameters["thresholds"] == {"cifar10": min(bound, ASKED_OF_VANILLA)}


ITEM = "[a]\npoints = 1\nfails = 'x'\n"


@pytest.mark.parametrize("text, sentence", [
    ("[a", "can't be read"),
    ("", "has no items"),
    ("a = 1", "a should be a table"),
    ("[a]\ncheck = 'placement'\nfails = 'x'", r"\[a\] has no points: add it"),
    ("[a]\npoints = '4'\ncheck = 'placement'\nfails = 'x'", r"\[a\] does not say points .*expected number, got text"),
    ("[a]\npoints = -1\ncheck = 'placement'\nfails = 'x'", r"\[a\] does not say points .*expected number >= 0"),
    ("[a]\npoints = nan\ncheck = 'placement'\nfails = 'x'", "nan is no number to reckon with"),
    (ITEM, r"\[a\] has no check: add it"),
    (ITEM + "check = 'nonsense'", r"\[a\] names the check 'nonsense', which does not exist: .* add it to CHECKS in"),
    (ITEM + "check = 'accuracy'", r"\[a\] has no thresholds: add it"),
    (ITEM + "check = 'accuracy'\nthresholds = 54", r"\[a\] does not say thresholds .*expected table, got whole number"),
    (ITEM + "check = 'accuracy'\nthresholds = { cifar = 54 }", r"\[a\] does not say thresholds .*invalid enum value 'cifar'"),
    (ITEM + "check = 'answer.choice'\nright = 7", r"\[a\] does not say right"),
    (ITEM + "check = 'by hand'\nscheme = [{ points = 2, for = 'x' }]", r"\[a\] is worth 1 points, and its scheme comes to 2"),
    (ITEM + "check = 'placement'\nthreshold = 54", r"\[a\] has the key threshold, which nothing reads: take it out"),
])
def test_a_broken_file_is_named_in_one_sentence(tmp_path, text, sentence):
    path = tmp_path / "rubric.toml"
    path.write_text(text)
    with pytest.raises(RubricError, match=sentence):
        load_rubric(path)


def test_a_missing_file_is_one_too(tmp_path):
    with pytest.raises(RubricError, match="can't be read"):
        load_rubric(tmp_path / "rubric.toml")
