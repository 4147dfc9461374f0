"""The rubric as a file that people edit."""

import math
from statistics import mean

import pytest
from examples import values

from attnlib.experiments.records import read_records
from attnlib.experiments.report import accuracies, by_model, spread
from attnlib.experiments.statistics import lower_bound
from autograder.assignment import ROOT
from autograder.checks import CHECKS, Examination, judge, load_rubric
from autograder.checks.rubric import BY_HAND, Item, RubricError

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
    item, (sigma, _) = next(item for item in load_rubric().items if item.id == name), spread(groups)
    sample = accuracies(groups[ROWS[name]])
    assert item.parameter("measured") == {"n": len(sample), "mean": round(mean(sample), 2), "sigma": round(sigma, 2)}
    bound = math.floor(lower_bound(sample, sigma))
    assert item.parameter("thresholds") == {"cifar10": min(bound, ASKED_OF_VANILLA)}


@pytest.mark.parametrize("text, sentence", [
    ("[a", "can't be read"),
    ("", "has no items"),
    ("a = 1", "a should be a table"),
    ("[a]\ncheck = 'placement'\nfails = 'x'", r"\[a\] needs points, and has None"),
    ("[a]\npoints = '4'\ncheck = 'placement'\nfails = 'x'", r"\[a\] needs points, and has '4'"),
    ("[a]\npoints = -1\ncheck = 'placement'\nfails = 'x'", "fewer than none"),
    ("[a]\npoints = 1\nfails = 'x'", r"\[a\] needs check"),
])
def test_a_broken_file_is_named_in_one_sentence(tmp_path, text, sentence):
    path = tmp_path / "rubric.toml"
    path.write_text(text)
    with pytest.raises(RubricError, match=sentence):
        load_rubric(path)


@pytest.mark.parametrize("item", [Item("a", 1, "nonsense", "x"), Item("question1_answer", 5, "answer.choice", "x")])
def test_a_mistake_in_the_rubric_costs_no_student(item):
    with pytest.raises(RubricError):
        judge(Examination(values(question1=2), None), item)


def test_a_missing_file_is_one_too(tmp_path):
    with pytest.raises(RubricError, match="can't be read"):
        load_rubric(tmp_path / "rubric.toml")
