"""Every known mistake is recognised as itself, and what is right as none of them."""

import pytest
import torch
from test_oracle import ROLES, projections

from autograder.checks.explain import RESIDUALS, explain
from autograder.checks.mistakes import MISTAKES, PATTERNS, mistake_in, mistake_named
from autograder.checks.oracle import Maps, Projection, attended, close
from autograder.checks.slips import SLIPS, pairs

SHAPE = (2, 24, 5, 3)  # two images, so that what mixes them shows
SQUARE = (2, 24, 4, 4)  # for rows that look at columns
REST = "conv_out"
# Slips that equal another one for the shapes used here, or that are tried after one.
SAME_AS = {"normalised-output": {"normalised-attended", "normalised-output"}}


@pytest.fixture(scope="module")
def maps():
    return maps_of(SHAPE)


def maps_of(shape, rest=False):
    x = torch.randn(shape, dtype=torch.float64, generator=torch.Generator().manual_seed(2))
    return Maps.of(x, weights(rest), ROLES)


def weights(rest=False):
    found = {
        name: Projection((p.weight / 24**0.5).detach(), (p.bias / 2).detach()) for name, p in projections(24).items()
    }
    return found | ({REST: Projection(found["conv_key"].weight.mT.flip(0), found["conv_key"].bias)} if rest else {})


def explained(maps, output):
    return explain(maps.x, output, weights(), tolerance=1e-6)


def test_the_formula_is_no_mistake(maps):
    explanation = explained(maps, maps.x + attended(maps))
    assert (explanation.formula_slip, explanation.residual_slip) == (None, None)


@pytest.mark.parametrize("slip, number", [(slip, i) for slip, all_of in SLIPS.items() for i in range(len(all_of))])
def test_every_slip_is_recognised_as_itself(slip, number):
    rest = slip == "projected-again"
    try:
        maps = maps_of(SHAPE, rest)
        term = SLIPS[slip][number](maps)
    except RuntimeError:
        maps = maps_of(SQUARE, rest)
        term = SLIPS[slip][number](maps)
    explanation = explain(maps.x, maps.x + term, weights(rest), tolerance=1e-6)
    assert (explanation.formula_slip, explanation.residual_slip) == (slip, None)


@pytest.mark.parametrize("slip", ["hard-attention", "scale-multiplied"])
def test_where_several_slips_come_near_the_nearest_is_named(slip):
    maps = Maps.of(2 * maps_of((1, 24, 5, 3)).x, weights(), ROLES)  # of large scores the softmax picks one
    terms = {name: SLIPS[name][-1](maps) for name in ("hard-attention", "scale-multiplied")}
    assert close(*terms.values(), 1e-3)
    assert explain(maps.x, maps.x + terms[slip], weights(), tolerance=1e-3).formula_slip == slip


@pytest.mark.slow
def test_two_slips_at_once_are_both_named():
    maps = maps_of((1, 24, 5, 3))
    some = list(pairs())[::17]
    found = [(set(name.split(" + ")), explained(maps, maps.x + compute(maps))) for name, compute in some]
    named = [(names, seen and seen.formula_slip) for names, seen in found]
    other = [(names, slip) for names, slip in named if not slip or names != set(slip.split(" + "))]
    assert len(some) > 50 and len(other) <= len(some) / 10, other  # what two slips do, a third may do as well


@pytest.mark.parametrize("slip", [slip for slip in RESIDUALS if slip])
def test_every_wrong_residual_is_recognised_beside_a_right_formula(maps, slip):
    explanation = explained(maps, RESIDUALS[slip](maps) + attended(maps))
    assert (explanation.formula_slip, explanation.residual_slip) == (None, slip)


@pytest.mark.parametrize("slip", [slip for slip in RESIDUALS if slip])
def test_two_mistakes_are_told_apart(maps, slip):
    explanation = explained(maps, RESIDUALS[slip](maps) + SLIPS["channel-map"][0](maps))
    assert (explanation.formula_slip, explanation.residual_slip) == ("channel-map", slip)


@pytest.mark.parametrize("a, b, slips", [
    (1, 0.1, ("attended-scaled", None)), (1, 0, ("nothing-attended", None)), (0.3, 1, (None, "residual-scaled")),
])
def test_factors_are_found(maps, a, b, slips):
    explanation = explained(maps, a * maps.x + b * attended(maps))
    assert (explanation.formula_slip, explanation.residual_slip) == slips


def test_an_explanation_computes_what_it_explains(maps):
    output = maps.x + SLIPS["map-transposed"][0](maps)
    assert torch.allclose(explained(maps, output).output(maps.x, weights()), output)


def test_two_names_make_one_sentence():
    both = mistake_named("softmax-over-queries + no-scale")
    assert both.name == "the softmax runs over the queries, and the scores are not scaled"
    assert both.hint == f"{MISTAKES['softmax-over-queries'].hint} {MISTAKES['no-scale'].hint}"
    assert mistake_named("nothing of the kind") is mistake_named(None) is None


def test_what_is_unknown_stays_unexplained(maps):
    assert explained(maps, maps.x + attended(maps).sin()) is None


def test_each_mistake_has_a_name_and_a_hint_that_end_as_they_should():
    named = {*SLIPS, *filter(None, RESIDUALS), *(mistake for _, mistake in PATTERNS)}
    assert named <= MISTAKES.keys()
    for mistake in MISTAKES.values():
        assert mistake.name[0].islower() and not mistake.name.endswith(".")
        assert mistake.hint[-1] in ".?" and "softmax(" not in mistake.hint  # no solution in it


@pytest.mark.parametrize("message, mistake", [
    ("NotImplementedError: Define self.conv_query.", "stub"),
    ("NotImplementedError: Compute it. (line 9, in forward: raise NotImplementedError('Compute it.'))", "stub"),
    ("NotImplementedError: Compute it. (line 9, in forward: )", "stub"),  # of code whose text is not known
    ("NotImplementedError: No backward on CPU. (line 9, in forward: return x + flex_attention(q, k, v))", None),  # PyTorch's
    ("An input of shape (1, 24, 5, 3) became (1, 24).", "other-output"),
    ('NotImplementedError: Module [Attention] is missing the required "forward" function', "forward-missing"),
    ("TypeError: Attention.__init__() takes 1 positional argument but 2 were given", "constructor"),
    ("RuntimeError: Found no NVIDIA driver on your system.", "hard-coded-device"),
    ("RuntimeError: Expected all tensors to be on the same device, but found two", "hard-coded-device"),
    ("RuntimeError: expected m1 and m2 to have the same dtype, but got: float != double", "fixed-dtype"),
    ("RuntimeError: shape '[2, 6, 6]' is invalid for input of size 90", "shapes-clash"),
    ("NameError: name 'weights' is not defined", "not-defined"),
    ("StdinNotImplementedError: raw_input was called, but this frontend does not support input requests.", "waits-for-input"),
    ("NameError: name 'temps' is not defined", "not-defined"),
    ("AttributeError: 'Conv2d' object has no attribute 'reshape' (line 10, in forward: q = self.conv_query.reshape(N, C, -1))",
     "no-attribute"),
    ("TypeError: Softmax.__init__() got multiple values for argument 'dim' (line 14, in forward: w = nn.Softmax(s, dim=-1))",
     "wrong-arguments"),
    ("TypeError: 'torch.Size' object is not callable (line 9, in forward: N, C, H, W = x.shape())", "not-callable"),
    ('TypeError: reshape(): argument \'shape\' failed to unpack the object at pos 3 with error "type must be tuple of ints,'
     'but got float"', "fractional-size"),
    ("TypeError: Attention.forward() takes 1 positional argument but 2 were given", "wrong-arguments"),
    ("TypeError: softmax() got an unexpected keyword argument 'dims' (line 14, in forward: )", "wrong-arguments"),
    ("TypeError: sqrt(): argument 'input' (position 1) must be Tensor, not int (line 14, in forward: )", "wrong-arguments"),
    ("RuntimeError: derivative for aten::floor_divide is not implemented", "rounded-scores"),
    ("RuntimeError: batch1 must be a 3D tensor", "shapes-clash"),
    ("ValueError: too many values to unpack (expected 3) (line 9, in forward: )", "shapes-clash"),
    ("AttributeError: 'NoneType' object has no attribute 'mT' (line 21, in forward: )", "nothing-there"),
    ("TypeError: Value after * must be an iterable, not NoneType (line 10, in build_double: )", "nothing-there"),
    ("TypeError: cannot unpack non-iterable builtin_function_or_method object (line 9, in forward: N, C, H, W = x.size)",
     "not-called"),
    ("TypeError: unsupported operand type(s) for @: 'Tensor' and 'Conv2d' (line 9, in forward: )", "not-called"),
    ("TypeError: list is not a Module subclass (line 8, in build_early: )", "no-layer"),
    ("TypeError: descriptor '__init__' of 'super' object needs an argument (line 9, in __init__: )", "constructor"),
    ("IndexError: Dimension out of range (expected to be in range of [-3, 2], but got 3) (line 14, in forward: )",
     "no-such-dimension"),
    ("RuntimeError: permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired "
     "ordering of dimensions i.e. input.dim() = 4 is not equal to len(dims) = 3", "no-such-dimension"),
    ("RuntimeError: view size is not compatible with input tensor's size and stride. Use .reshape(...) instead.",
     "scattered-view"),
    ("SyntaxError: f-string: expecting '}' (line 15)", "syntax"),
    ("RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.", "detached"),
    ("TypeError: forward returned NoneType, not a tensor.", "no-output"),
    ("ZeroDivisionError: division by zero", None),
])
def test_errors_tell_of_mistakes(message, mistake):
    assert mistake_in(message) == mistake
