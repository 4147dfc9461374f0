"""Where attention stands in a model, whatever the attention itself computes."""

import inspect

import pytest
from examples import verdict_on

from attnlib import models
from autograder.checks.source import subject_from

EARLY = inspect.getsource(models.early_attention).replace("early_attention", "build_early")
RESNET = inspect.getsource(models.ResNetwithAttention) + "\n\n" + inspect.getsource(models.ResNet10withAttention)
CRASHES = """
class Attention(nn.Module):
    def __init__(self, channels):
        super().__init__()

    def forward(self, x):
        1 / 0

"""


@pytest.mark.parametrize("item, source", [("early_placement", EARLY), ("resnet_placement", RESNET)])
def test_the_reference_is_right(item, source):
    assert verdict_on(item, subject_from(source)).passed


def test_a_model_that_is_already_built_will_do():
    source = EARLY + "\nearlyAttention = build_early()\ndel build_early"
    assert verdict_on("early_placement", subject_from(source)).passed


def test_attention_that_crashes_costs_no_placement():
    assert verdict_on("early_placement", subject_from(CRASHES + EARLY)).passed


@pytest.mark.parametrize("named", [
    ("1 / 0", 'x.to("cuda")'), ("super().__init__()", "super().__init__(); torch.zeros(1).cuda()"),
])
@pytest.mark.parametrize("item, source", [("early_placement", EARLY), ("resnet_placement", RESNET)])
def test_a_device_that_attention_names_costs_no_placement(named, item, source):
    assert verdict_on(item, subject_from(CRASHES.replace(*named) + source)).passed


def test_a_device_that_a_model_names_for_its_attention_costs_a_point_of_the_placement():
    moved = EARLY.replace("Attention(channel_1)", "Attention(channel_1).to('cuda')")
    assert verdict_on("early_placement", subject_from(moved)).points == 5


@pytest.mark.parametrize("right, wrong, mistake", [
    ("        Attention(channel_1),\n        nn.ReLU(),\n", "", "no-attention"),
    ("        Attention(channel_1),\n        nn.ReLU(),\n", "        Attention(channel_1),\n", "relu-missing"),
    ("        Attention(channel_1),\n", "        Attention(channel_1),\n" * 2, "wrong-count"),
    ("        Attention(channel_1),\n", "        Attention(channel_1),\n        nn.Tanh(),\n", "between-layers"),
    ("Attention(channel_1)", "Attention(channel_2)", "attention-width"),
    ("kernel_size=3, padding=1", "kernel_size=5, padding=2", "other-layers"),
    ("Attention(channel_1)", "Attention(channel_1).requires_grad_(False)", "frozen"),
    ("num_classes),\n", "num_classes),\n        nn.Softmax(dim=1),\n", "after-last-layer"),
])
def test_what_is_wrong_with_a_model_is_named(right, wrong, mistake):
    verdict = verdict_on("early_placement", subject_from(EARLY.replace(right, wrong)))
    assert (verdict.points, verdict.mistake) == (0, mistake)


IN_FORWARD = """
class Early(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, channel_1, kernel_size=3, padding=1)
        self.conv2 = nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1)
        self.fc = nn.Linear(channel_2 * 32 * 32, num_classes)
        self.kept = [Attention(channel_1)]

    def forward(self, x):
        x = F.relu(ATTENTION(F.relu(self.conv1(x))))
        return self.fc(flatten(F.relu(self.conv2(x))))


build_early = Early
"""


@pytest.mark.parametrize("attention, made", [
    ("Attention(channel_1)", ""), ("self.kept[0]", ""), ("made", "made = Attention(channel_1)"),
])
def test_an_attention_that_training_does_not_reach_is_no_part_of_the_model(attention, made):
    verdict = verdict_on("early_placement", subject_from(made + IN_FORWARD.replace("ATTENTION", attention)))
    assert (verdict.points, verdict.mistake) == (0, "not-in-model")


def test_attention_after_the_flattening_is_out_of_place():
    source = EARLY.replace("Attention(channel_1),\n        nn.ReLU(),\n", "").replace("Flatten(),", "Flatten(), Attention(64),")
    assert verdict_on("early_placement", subject_from(source)).mistake == "wrong-place"


def test_the_message_says_what_was_expected_and_what_was_met():
    source = EARLY.replace("        Attention(channel_1),\n        nn.ReLU(),\n", "")
    assert (
        "After Conv2d 3 x 32 x 32 -> 64 x 32 x 32 an image should meet Attention 64 x 32 x 32 -> 64 x 32 x 32, "
    ) in verdict_on("early_placement", subject_from(source)).message


@pytest.mark.parametrize("right, wrong, said", [
    ("        Attention(channel_1),\n", "        nn.BatchNorm2d(64),\n        Attention(channel_1),\n",
     "In earlyAttention an image also meets BatchNorm2d 64 x 32 x 32 -> 64 x 32 x 32."),
    ("kernel_size=3, padding=1", "kernel_size=5, padding=2",
     "it meets Conv2d 3 x 32 x 32 -> 64 x 32 x 32 with weights [64, 3, 5, 5], Attention 64 x 32 x 32 -> 64 x 32 x 32."),
])
def test_layers_that_are_met_as_they_should_be_are_not_what_the_message_names(right, wrong, said):
    assert said in verdict_on("early_placement", subject_from(EARLY.replace(right, wrong))).message


def test_arguments_must_be_handed_on():
    source = RESNET.replace("num_classes=num_classes, batchnorm=batchnorm", "num_classes=num_classes")
    assert verdict_on("resnet_placement", subject_from(source)).mistake == "arguments"


def test_a_builder_that_is_missing_is_called_missing():
    source = RESNET + "\nAttentionResnet = ResNet10withAttention(num_classes=10)\ndel ResNet10withAttention"
    found = verdict_on("resnet_placement", subject_from(source))
    assert found.mistake == "not-defined" and "ResNet10withAttention is not defined" in found.message


def test_nothing_built_earns_nothing():
    assert verdict_on("late_placement", subject_from("lateAttention = None")).mistake == "not-built"


@pytest.mark.parametrize("built, mistake", [
    ("ResNet10withAttention()", None), ("ResNet10withAttention(num_classes=10)", None),
    ("ResNet10(num_classes=10)", "no-attention"), ("ResNet10withAttention(num_classes=10, batchnorm=True)", "other-layers"),
])
def test_the_network_that_is_trained_is_judged_and_not_its_builder_alone(built, mistake):
    source = f"{RESNET}\n\nAttentionResnet = {built}"
    assert verdict_on("resnet_placement", subject_from(source)).mistake == mistake


@pytest.mark.parametrize("builder", ["def build_early(width): pass", "def build_early(): return []"])
def test_a_function_that_is_called_as_a_builder_by_chance_costs_nothing(builder):
    source = f"{EARLY}\nearlyAttention = build_early()\n\n\n{builder}"
    assert verdict_on("early_placement", subject_from(source)).passed
