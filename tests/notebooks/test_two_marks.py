"""What the notebook says of the two marks, by its own cells."""

import matplotlib
import nbformat
import numpy as np
import pytest
import torch
from torch import nn
from visible import companion, names_with

from autograder.assignment import NOTEBOOK, ROOT

matplotlib.use("agg")
CELLS = {cell.id: cell.source for cell in nbformat.read(ROOT / "solutions" / NOTEBOOK, 4).cells}
COURSE = companion()  # of its own: other tests give theirs to other notebooks
NAMES = names_with(course=COURSE)
for cell in ("two-marks", "small-cnn"):
    exec(CELLS[cell], NAMES)


@pytest.fixture(scope="module")
def seeing():
    """The small network with attention, as the notebook trains it, and its share of right answers in each step."""
    train = CELLS["attention-on-marks"].partition("course.")[0]
    exec(train, NAMES)
    return NAMES["seeing"], NAMES["seeing_shares"]


def test_two_small_convolutions_stay_at_the_level_of_a_coin():
    torch.manual_seed(0)
    assert 40 < np.mean(NAMES["practise"](NAMES["small_cnn"]())[-50:]) < 60


def test_attention_solves_the_task_in_as_many_steps(seeing):
    _, shares = seeing
    assert np.mean(shares[-50:]) > 90


def test_without_attention_the_equal_pairs_and_the_mixed_pairs_have_the_same_total():
    def pair(left, right):
        image = torch.zeros(1, 8, 16)
        image[:, 1:7, 2:6], image[:, 1:7, 10:14] = left, right  # as near to each other as they come
        return image

    images = torch.stack([pair(*shades) for shades in ((1, 1), (-1, -1), (1, -1), (-1, 1))])
    light, dark, *mixed = NAMES["small_cnn"]()(images)
    assert torch.allclose(light + dark, sum(mixed), atol=1e-5) and not torch.allclose(light, dark, atol=1e-5)


def test_a_mark_looks_less_at_itself_and_more_at_the_other_when_they_differ(seeing):
    model, _ = seeing
    marks, same = NAMES["two_marks"](64)
    weights = np.array([COURSE.weight_on_marks(image, COURSE.maps_of(model, image)) for image in marks])
    equal, different = weights[same == 1].mean(axis=0), weights[same == 0].mean(axis=0)
    assert equal[0] == pytest.approx(equal[1], abs=0.05)
    assert different[0] < equal[0] and different[0] < different[1]


@pytest.mark.parametrize("depth, right", [(3, 67), (5, 100)])
def test_a_deeper_network_is_right_where_one_of_its_windows_touches_both_marks(depth, right):
    """Of the gaps of 4 to 8 columns a window of 7 bridges a third, and tosses a coin over the rest; one of 11, all."""
    torch.manual_seed(0)
    layers = [(nn.Conv2d(32 if layer else 1, 32, 3, padding=1), nn.BatchNorm2d(32), nn.ReLU()) for layer in range(depth)]
    deep = nn.Sequential(*sum(layers, ()), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(32, 2))
    assert np.mean(NAMES["practise"](deep, steps=240)[-40:]) == pytest.approx(right, abs=6)


def test_without_the_scale_nothing_is_lost_here_as_scores_begin_small():
    names = names_with((" / math.sqrt(C)", ""), course=companion())
    torch.manual_seed(0)
    model, seen = NAMES["small_cnn"](names["Attention"](32)), []
    hooks = [getattr(model[4], f"conv_{name}").register_forward_hook(lambda *args: seen.append(args[2].flatten(2)))
             for name in ("query", "key")]
    model(NAMES["two_marks"](64)[0])
    for hook in hooks:
        hook.remove()
    queries, keys = seen
    assert (queries.mT @ keys).std() < 0.2
    assert np.mean(NAMES["practise"](model)[-50:]) > 90
