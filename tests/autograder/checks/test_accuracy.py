"""Accuracies are measured from predictions, and chance is given its due."""

import pytest
import torch
from examples import SEED, Scripted, guesses, values, verdict_on

from autograder.checks.accuracy import Accuracy, TestData, spread_by_chance
from autograder.checks.judging import Examination, load_rubric
from autograder.subject import SubjectError

FILE = "checkpoints/earlyAttention.safetensors"
ASKED = next(item for item in load_rubric().items if item.id == "early_accuracy").parameters["thresholds"]["cifar10"]


def data(count=1000, dataset="cifar10"):
    return TestData(torch.arange(count).reshape(-1, 1, 1, 1), torch.arange(count) % 10, dataset)


def verdict(share, **kwargs):
    found = data(**kwargs)
    return verdict_on("early_accuracy", guesses({FILE: share}, found.labels), found)


def test_the_bounds_are_wilsons():
    assert Accuracy(50, 100).bounds == pytest.approx((38.67, 61.33), abs=0.01)  # by hand: z = 2.326
    assert Accuracy(100, 100).bounds[1] == pytest.approx(100)


def test_two_equally_good_models_lie_apart_either_way():
    assert spread_by_chance(Accuracy(500, 1000), Accuracy(50, 100)) == pytest.approx(13.51, abs=0.01)  # by hand: z = 2.576


def test_a_model_is_measured_once_and_on_all_images():
    found = data(3500)
    examination = Examination(guesses({FILE: 0.5}, found.labels), found, SEED)
    assert {examination.measurements.of("earlyAttention").total for _ in range(2)} == {3500}
    sizes = [len(tensors["images"]) for request, tensors in examination.interview.subject.asked if request["op"] == "predict"]
    assert sizes == [1000, 1000, 1000, 500]


def test_what_is_above_the_threshold_passes():
    assert verdict(ASKED / 100 + 0.03).passed


def test_what_chance_may_have_kept_below_passes_too():
    assert verdict(ASKED / 100 - 0.02).passed
    assert not verdict(ASKED / 100 - 0.02, count=10_000).passed


def test_what_is_clearly_below_fails_and_says_by_how_much():
    assert f"reaches 30.00 % on 1000 test images; {ASKED} % is asked for" in verdict(0.30).message


def test_practice_data_has_no_threshold():
    assert verdict(0.10, dataset="practice").passed


def test_a_missing_checkpoint_fails_with_the_name_of_the_file():
    found = verdict_on("late_accuracy", guesses({}, data().labels), data())
    assert found.points == 0 and "checkpoints/lateAttention.safetensors is missing" in found.message


def test_labels_never_reach_the_subject():
    subject = guesses({FILE: 0.9}, data().labels)
    verdict_on("early_accuracy", subject, data())
    assert {name for _, tensors in subject.asked for name in tensors} == {"x", "images"}


@pytest.mark.parametrize("scores", [
    torch.zeros(999, 10), torch.zeros(1000), torch.zeros(1000, 0), torch.zeros(1000, 10).long(), torch.zeros(1000, 10, 1),
    torch.zeros(1000, 10, dtype=torch.complex64),
])
def test_predictions_of_another_shape_or_type_earn_nothing(scores):
    assert verdict_on("early_accuracy", Scripted(predict=({}, {"scores": scores})), data()).points == 0


def test_a_model_that_died_over_its_predictions_earns_nothing():
    found = verdict_on("early_accuracy", Scripted(predict=SubjectError("the kernel died", "died")), data())
    assert found.points == 0 and "the kernel died" in found.message


def test_a_model_that_is_not_built_earns_nothing():
    assert verdict_on("early_accuracy", values(earlyAttention=None), data()).mistake == "not-built"
