"""The three attention modules against oracles that know nothing of them."""

import math

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from attnlib.attention import Attention, ChannelAttention, FusedAttention, ImageByImage, attention_map, chunks

SHAPES = [(2, 6, 5, 3), (1, 3, 1, 1), (3, 10, 4, 9)]


def rows_of(conv: nn.Module, image: torch.Tensor) -> torch.Tensor:
    """A 1x1 convolution as the matrix product it stands for.  image: (C, H, W) -> (H*W, C)"""
    assert isinstance(conv, nn.Conv2d) and conv.bias is not None
    X = image.flatten(1).T
    return X @ conv.weight[:, :, 0, 0].T + conv.bias


def by_the_formula(module: nn.Module, x: torch.Tensor) -> torch.Tensor:
    outputs = []
    for image in x:
        Q, K, V = (rows_of(module.get_submodule(name), image) for name in ("conv_query", "conv_key", "conv_value"))
        attended = torch.stack([torch.softmax(K @ q / math.sqrt(len(q)), dim=0) @ V for q in Q])
        outputs.append(image + attended.T.reshape(image.shape))
    return torch.stack(outputs)


@pytest.mark.parametrize("kind", [Attention, FusedAttention])
@pytest.mark.parametrize("shape", SHAPES)
def test_attention_computes_the_formula(kind, shape):
    module, x = kind(shape[1]).double(), 3 * torch.randn(shape).double()
    assert torch.allclose(module(x), by_the_formula(module, x), atol=1e-6)


def test_attention_agrees_with_multihead_attention_of_one_head():
    N, C, H, W = 2, 6, 5, 3
    module, x = Attention(C).double(), torch.randn(N, C, H, W).double()
    reference = nn.MultiheadAttention(C, num_heads=1, batch_first=True).double()
    convs = (module.conv_query, module.conv_key, module.conv_value)
    with torch.no_grad():
        reference.in_proj_weight.copy_(torch.cat([conv.weight[:, :, 0, 0] for conv in convs]))
        reference.in_proj_bias.copy_(torch.cat([conv.bias for conv in convs]))
        reference.out_proj.weight.copy_(torch.eye(C))
        reference.out_proj.bias.zero_()
    X = x.flatten(2).transpose(1, 2)
    attended = reference(X, X, X)[0].transpose(1, 2).reshape(x.shape)
    assert torch.allclose(module(x), x + attended, atol=1e-6)


@pytest.mark.parametrize("kind", [Attention, FusedAttention])
def test_gradients_are_those_of_finite_differences(kind):
    torch.manual_seed(0)
    module, x = kind(3).double(), torch.randn(1, 3, 2, 3, dtype=torch.double, requires_grad=True)
    assert torch.autograd.gradcheck(module, x)


@pytest.mark.parametrize("kind", [Attention, FusedAttention, ChannelAttention])
@pytest.mark.parametrize("dtype", [torch.float64, torch.bfloat16])
def test_the_input_keeps_its_shape_and_type(kind, dtype):
    module, x = kind(6).to(dtype), torch.randn(2, 6, 5, 3, dtype=dtype)
    assert (module(x).shape, module(x).dtype) == (x.shape, dtype)


@pytest.mark.parametrize("kind", [Attention, FusedAttention, ChannelAttention])
def test_the_output_stays_on_the_device_of_the_input(kind):
    with torch.device("meta"):
        assert kind(6)(torch.randn(2, 6, 5, 3)).device.type == "meta"


@pytest.mark.parametrize("kind", [Attention, FusedAttention, ChannelAttention])
def test_with_values_of_zero_the_residual_remains(kind):
    module, x = kind(6), torch.randn(2, 6, 5, 3)
    nn.init.zeros_(module.conv_value.weight)
    nn.init.zeros_(module.conv_value.bias)
    assert torch.equal(module(x), x)


def test_weights_load_from_one_kind_into_another():
    spatial, fused = Attention(6), FusedAttention(6)
    fused.load_state_dict(spatial.state_dict())
    x = torch.randn(2, 6, 5, 3)
    assert torch.allclose(spatial(x), fused(x), atol=1e-5)


def test_channel_attention_is_not_the_formula():
    module, x = ChannelAttention(6).double(), 3 * torch.randn(2, 6, 5, 3).double()
    assert not torch.allclose(module(x), by_the_formula(module, x), atol=1e-2)


def test_the_attention_map_weighs_the_values_that_attention_adds():
    N, C, H, W = 2, 6, 5, 3
    module, x = Attention(C).double(), torch.randn(N, C, H, W).double()
    weights = attention_map(module, x)
    assert weights.shape == (N, H * W, H * W)
    assert torch.allclose(weights.sum(dim=-1), torch.ones(N, H * W).double())
    values = F.conv2d(x, module.conv_value.weight, module.conv_value.bias).flatten(2).transpose(1, 2)
    assert torch.allclose((weights @ values).transpose(1, 2).reshape(x.shape), module(x) - x)


def test_attention_image_by_image_has_the_right_gradients():
    q, k, v = (torch.randn(3, 6, 5, dtype=torch.float64, requires_grad=True) for _ in range(3))
    assert torch.autograd.gradcheck(ImageByImage.apply, (q, k, v))


def test_fused_attention_in_bfloat16_agrees_with_the_formula():
    torch.manual_seed(0)
    formula = Attention(7)
    fused = FusedAttention(7)
    fused.load_state_dict(formula.state_dict())
    outputs, gradients = [], []
    for attention in (formula, fused):
        x = torch.linspace(-1, 1, 3 * 7 * 4 * 5).reshape(3, 7, 4, 5).requires_grad_()
        with torch.autocast("cpu", torch.bfloat16, enabled=attention is fused):
            out = attention(x).float()
        out.square().sum().backward()
        outputs.append(out.detach())
        gradients.append(x.grad)
    torch.testing.assert_close(*outputs, atol=0.02, rtol=0.02)  # bfloat16 keeps 8 bits
    torch.testing.assert_close(*gradients, atol=0.05, rtol=0.05)


@pytest.mark.parametrize("images, positions, starts", [(5, 2048, [0, 2, 4]), (5, 1024, [0, 2, 4]), (17, 512, [0, 8, 16])])
def test_each_thread_gets_an_image_or_as_many_as_have_a_million_weights(monkeypatch, images, positions, starts):
    monkeypatch.setattr(torch, "get_num_threads", lambda: 2)
    q = torch.arange(images).reshape(-1, 1, 1).expand(images, positions, 8)
    assert [q[some, 0, 0].tolist() for some in chunks(q)] == [
        list(range(images))[start:end] for start, end in zip(starts, [*starts[1:], images])
    ]
