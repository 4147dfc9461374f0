"""The oracle against PyTorch's own attention."""

import torch
import torch.nn.functional as F

from autograder.checks.oracle import Maps, Projection, assignments, attended, close, gradients, leaves, rows, split

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
    joined = Projection(*(torch.cat([getattr(convs[name], key) for name in ROLES]) for key in ("weight", "bias")))
    assert list(split({"qkv": joined})) == ["qkv[0]", "qkv[1]", "qkv[2]"]
    assert torch.allclose(attended(Maps.of(x, {"qkv": joined}, tuple(split({"qkv": joined})))), by_pytorch(x, convs))


def test_known_names_tell_the_roles_and_others_are_tried_in_every_order():
    assert list(assignments(["conv_value", "conv_key", "conv_query"])) == [ROLES]
    assert len(list(assignments(["theta", "phi", "g"]))) == 6


def test_nothing_is_close_to_what_is_not_a_number():
    nan = torch.tensor([torch.nan])
    assert not close(nan, nan, 1)
    assert not close(torch.ones(2), torch.ones(3), 1)
