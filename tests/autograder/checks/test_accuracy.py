"""Accuracies are measured from predictions, and chance is given its due."""

import pytest
import torch
from examples import Scripted, guesses, values, verdict_on

from autograder.checks import SubjectError, TestData, load_rubric
from autograder.checks.accuracy import Accuracy

FILE = "checkpoints/earlyAttention.safetensors"
ASKED = next(item for item in load_rubric().items if item.id == "early_accuracy").parameter("thresholds")["cifar10"]


def data(count=1000, dataset="cifar10"):
    return TestData(torch.arange(count).reshape(-1, 1, 1, 1), torch.arange(count) % 10, dataset)


def verdict(share, **kwargs):
    found = data(**kwargs)
    return verdict_on("early_accuracy", guesses({FILE: share}, found.labels), found)


def test_the_bounds_are_wilsons():
    assert Accuracy(50, 100).bounds == pytest.approx((38.67, 61.33), abs=0.01)  # by hand: z = 2.326
    assert Accuracy(100, 100).bounds[1] == pytest.approx(100)


@pytest.mark.parametrize(("share", "images"), [(ASKED / 100 + 0.06, 1000), (ASKED / 100, 10_000), (0.30, 10_000)])
def test_only_what_is_not_yet_decided_is_measured_on_more_images(share, images):
    found = data(10_000)
    subject = guesses({FILE: share}, found.labels)
    verdict_on("early_accuracy", subject, found)
    assert sum(len(tensors["images"]) for request, tensors in subject.asked if request["op"] == "predict") == images


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


@pytest.mark.parametrize("classes", [torch.zeros(999).long(), torch.zeros(1000), torch.zeros(1000, 1).long()])
def test_predictions_of_another_shape_or_type_earn_nothing(classes):
    assert verdict_on("early_accuracy", Scripted(predict=({}, {"classes": classes})), data()).points == 0


def test_a_model_that_died_over_its_predictions_earns_nothing():
    found = verdict_on("early_accuracy", Scripted(predict=SubjectError("the kernel died", "died")), data())
    assert found.points == 0 and "the kernel died" in found.message


def test_a_model_that_is_not_built_earns_nothing():
    assert verdict_on("early_accuracy", values(earlyAttention=None), data()).mistake == "not-built"
