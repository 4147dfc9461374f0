"""The six models: what an image meets on its way through them."""

import json
from pathlib import Path

import pytest
import torch
from resnets import outputs

from attnlib import models
from attnlib.attention import Attention, FusedAttention
from attnlib.models import (
    ResNet,
    ResNet10,
    ResNet10withAttention,
    block,
    double_attention,
    early_attention,
    late_attention,
    replace_attention,
    vanilla_cnn,
)

SEQUENTIAL = {
    vanilla_cnn: "Conv2d ReLU Conv2d ReLU Flatten Linear",
    early_attention: "Conv2d ReLU Attention ReLU Conv2d ReLU Flatten Linear",
    late_attention: "Conv2d ReLU Conv2d ReLU Attention ReLU Flatten Linear",
    double_attention: "Conv2d ReLU Attention ReLU Conv2d ReLU Attention ReLU Flatten Linear",
}
# The keys, shapes and outputs of the assignment's own code, taken from it once.
ASSIGNMENTS = json.loads(Path(__file__).with_name("resnets.json").read_text())


@pytest.mark.parametrize("build", SEQUENTIAL)
def test_the_layers_stand_in_the_order_of_the_assignment(build):
    assert " ".join(type(layer).__name__ for layer in build()) == SEQUENTIAL[build]


@pytest.mark.parametrize("build", SEQUENTIAL)
def test_a_batch_of_images_becomes_ten_logits_each(build):
    assert build()(torch.randn(2, 3, 32, 32)).shape == (2, models.num_classes)


@pytest.mark.parametrize("stride", [1, 2])
def test_a_block_keeps_the_size_at_stride_1_and_halves_it_at_stride_2(stride):
    downsample = torch.nn.Conv2d(4, 6, kernel_size=1, stride=stride)
    y = block(4, 6, downsample, stride)(torch.randn(2, 4, 8, 8))
    assert y.shape == (2, 6, 8 // stride, 8 // stride)


def test_resnet10_classifies_into_100_classes_unless_told_otherwise():
    x = torch.randn(2, 3, 32, 32)
    assert ResNet10()(x).shape == (2, 100)
    assert ResNet10(num_classes=10, batchnorm=True)(x).shape == (2, 10)


@pytest.mark.parametrize("build", [ResNet10, ResNet10withAttention])
def test_a_resnets_state_has_the_assignments_keys_in_its_order_and_the_same_shapes(build):
    state = {key: list(value.shape) for key, value in build(num_classes=10).state_dict().items()}
    assert list(state.items()) == list(ASSIGNMENTS[build.__name__]["state"].items())


@pytest.mark.parametrize("mode", ["train", "eval"])
@pytest.mark.parametrize("batchnorm", [False, True])
@pytest.mark.parametrize("build", [ResNet10, ResNet10withAttention])
def test_with_the_same_weights_a_resnet_computes_what_the_assignments_does(build, batchnorm, mode):
    expected = ASSIGNMENTS[build.__name__]["outputs"][f"batchnorm={batchnorm}, {mode}"]
    assert outputs(build(num_classes=10, batchnorm=batchnorm), mode) == pytest.approx(torch.tensor(expected), abs=1e-4)


def test_only_the_first_block_of_a_stage_normalises_and_only_on_request():
    stages = ResNet(block, [2, 1, 1, 1], batchnorm=True).layer1, ResNet(block, [2, 1, 1, 1]).layer1
    assert [[part.batchnorm for part in stage] for stage in stages] == [[True, False], [False, False]]


def test_attention_stands_right_after_the_second_stage_of_the_resnet():
    model = ResNet10withAttention(num_classes=10).eval()
    met = {}
    model.layer2.register_forward_hook(lambda module, inputs, output: met.update(layer2=output))
    model.attention.register_forward_hook(lambda module, inputs, output: met.update(given=inputs[0], attention=output))
    model.layer3.register_forward_hook(lambda module, inputs, output: met.update(layer3=inputs[0]))
    model(torch.randn(2, 3, 32, 32))
    assert met["given"] is met["layer2"] and met["layer3"] is met["attention"]
    assert met["attention"].shape == (2, 128, 8, 8)


@pytest.mark.parametrize("build", [double_attention, ResNet10withAttention])
def test_replacing_the_attention_keeps_the_weights_and_so_the_output(build):
    model, x = build().eval(), torch.randn(2, 3, 32, 32)
    before = model(x)
    replace_attention(model, FusedAttention)
    kinds = {type(module) for module in model.modules() if isinstance(module, Attention)}
    assert kinds == {FusedAttention}
    assert torch.allclose(model(x), before, atol=1e-4)
