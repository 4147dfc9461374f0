"""The oracle against PyTorch's own attention."""

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from autograder.checks.explain import explain
from autograder.checks.oracle import (
    Maps,
    Projection,
    assignments,
    attended,
    close,
    gradients,
    leaves,
    projection_from,
    projections_from,
    rows,
    split,
)
from autograder.checks.questions import Layer
from autograder.subject import SubjectError

ROLES = ("conv_query", "conv_key", "conv_value")


def projections(channels=6, kernel=1):
    generator = torch.Generator().manual_seed(0)
    shape = channels, channels, kernel, kernel
    return {
        name: Projection(
            torch.randn(shape, generator=generator, dtype=torch.float64).requires_grad_(),
            torch.randn(channels, generator=generator, dtype=torch.float64).requires_grad_(),
            (("padding", kernel // 2),),
        )
        for name in ROLES
    }


def by_pytorch(x, convs):
    q, k, v = (rows(convs[name](x)) for name in ROLES)
    return F.scaled_dot_product_attention(q, k, v).mT.reshape(x.shape)


def an_input():
    return torch.randn(2, 6, 5, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(1)).requires_grad_()


def test_it_agrees_with_scaled_dot_product_attention():
    x, convs = an_input(), projections()
    assert torch.allclose(attended(Maps.of(x, convs, ROLES)), by_pytorch(x, convs), rtol=0, atol=1e-12)


def test_its_gradients_agree_too():
    x, convs = an_input(), projections()
    upstream = torch.ones_like(x)
    ours = gradients(attended(Maps.of(x, convs, ROLES)), upstream, leaves(x, convs))
    theirs = gradients(by_pytorch(x, convs), upstream, leaves(x, convs))
    for name, grad in ours.items():
        assert torch.allclose(grad, theirs[name], atol=1e-9), name


def test_wrong_convolutions_are_taken_as_they_are():
    x, convs = an_input(), projections(kernel=3)
    assert torch.allclose(attended(Maps.of(x, convs, ROLES)), by_pytorch(x, convs), atol=1e-12)


def test_a_joined_convolution_is_taken_apart():
    x, convs = an_input(), projections()
    joined = Projection(
        *(torch.cat([getattr(convs[name], key) for name in ROLES]) for key in ("weight", "bias")), (("padding", 0),)
    )
    assert list(split({"qkv": joined})) == ["qkv[0]", "qkv[1]", "qkv[2]"]
    assert torch.allclose(attended(Maps.of(x, {"qkv": joined}, tuple(split({"qkv": joined})))), by_pytorch(x, convs))
    assert {part.settings for part in split({"qkv": joined}).values()} == {joined.settings}


def test_known_names_tell_the_roles_and_others_are_tried_in_every_order():
    assert list(assignments(["conv_value", "conv_key", "conv_query"])) == [ROLES]
    assert len(list(assignments(["theta", "phi", "g"]))) == 6
    assert len(set(assignments(["theta", "phi", "g", "out", "more"]))) == 4 * 3 * 2  # more than four are too many to try
    assert len(set(assignments(["one", "other"]))) == 2**3  # where one map must have two roles


def test_nothing_is_close_to_what_is_not_a_number():
    nan = torch.tensor([torch.nan])
    assert not close(nan, nan, 1)
    assert not close(torch.ones(1), nan, 1) and not close(nan, torch.ones(1), 1)
    infinite = torch.tensor([torch.inf])
    assert not close(infinite, infinite, 1) and not close(torch.ones(1), infinite, 1)
    assert not close(torch.ones(2), torch.ones(3), 1)


@pytest.mark.parametrize("seen, expected, near", [
    ([100.0, 1.0], [100.0, 0.0], True), ([100.0, -1.01], [100.0, 0.0], False), ([-98.9, 0.0], [-100.0, 0.0], False),
    ([0.01], [0.0], True), ([0.0125], [0.001], False),
])
def test_how_close_is_close_follows_from_the_largest_expected_value_or_from_one(seen, expected, near):
    assert close(torch.tensor(seen), torch.tensor(expected, dtype=torch.float64), 0.0100001) == near


@pytest.mark.parametrize("shape, settings", [
    ((12_000, 6, 1, 1), {}),                                     # wide: 2.2 GB for the largest input
    ((6, 6, 1, 1), {"padding": 64}),                             # 17,000 positions, and their square
    ((6, 6, 64, 64), {"padding": 32}),                           # few positions that each see much
])
def test_what_would_take_the_graders_memory_is_not_computed(shape, settings):
    weight, bias = torch.zeros(shape, dtype=torch.float64), torch.zeros(shape[0], dtype=torch.float64)
    huge = Projection(weight, bias, tuple(settings.items()))
    x = torch.zeros(1, 6, 32, 32, dtype=torch.float64)
    with pytest.raises(SubjectError, match="that is too much"):
        huge(x)
    assert explain(x, x + 1, {name: huge for name in ROLES}, 1e-6) is None


def described(name, module):
    """A layer as the guest describes it, and its tensors."""
    settings = {key: list(getattr(module, key)) for key in ("stride", "padding", "dilation") if isinstance(module, nn.Conv2d)}
    layer = Layer(name, type(module).__name__, True, False, module.bias is not None, list(module.weight.shape), **settings)
    return layer, {f"{name}.{key}": value for key, value in module.state_dict().items()}


@pytest.mark.parametrize("module", [
    nn.Conv2d(6, 4, 1), nn.Conv2d(6, 4, 3, stride=2, padding=1, dilation=2), nn.Conv2d(6, 4, 1, bias=False),
    nn.Conv1d(6, 4, 1), nn.Linear(6, 4),
], ids=str)  # fmt: skip
def test_a_described_layer_is_the_map_that_it_computes(module):
    x = an_input().detach()
    projection = projection_from(*described("layer", module))
    on = {nn.Conv2d: x, nn.Conv1d: x.flatten(2), nn.Linear: rows(x)}[type(module)]
    expected = module.double()(on)
    expected = expected.mT if isinstance(module, nn.Linear) else expected
    assert torch.allclose(projection(x).flatten(2), expected.flatten(2), rtol=0, atol=1e-6)  # it came in float32
    assert projection.is_plain == (module.weight.shape[2:] in ((), (1,), (1, 1)))
    assert projection.weight.requires_grad and projection.bias.requires_grad


def test_a_weight_and_a_bias_under_two_names_stay_one():
    (first, tensors), (other, others) = described("a", nn.Conv2d(6, 6, 1)), described("c", nn.Conv2d(6, 6, 1))
    twin, twins = described("b", nn.Conv2d(6, 6, 1))
    found = projections_from([first, twin, other], tensors | others | {f"b.{key[2:]}": value for key, value in tensors.items()})
    assert found["b"].weight is found["a"].weight and found["b"].bias is found["a"].bias and list(found) == ["a", "b", "c"]
    assert not torch.equal(found["c"].weight, found["a"].weight)


def test_maps_of_another_input_come_from_the_same_projections():
    x, convs = an_input(), projections() | {"conv_out": projections()["conv_key"]}
    maps, other = Maps.of(x, convs, ROLES), torch.ones_like(x)
    assert maps.rest == (convs["conv_out"],)
    for name, seen in zip(ROLES, (maps.on(other).q, maps.on(other).k, maps.on(other).v)):
        assert torch.equal(seen, rows(convs[name](other)))
