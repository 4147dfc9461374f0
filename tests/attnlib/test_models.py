"""The six models: what an image meets on its way through them."""

import pytest
import torch

from attnlib import models
from attnlib.attention import Attention, FusedAttention
from attnlib.models import (
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


def test_batchnorm_is_applied_after_the_first_convolution_only_on_request():
    model = ResNet10(num_classes=10)
    model(torch.randn(2, 3, 32, 32)).sum().backward()
    assert model.bn1.weight.grad is None
    model.batchnorm = True
    model(torch.randn(2, 3, 32, 32)).sum().backward()
    assert model.bn1.weight.grad is not None


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
