"""Every known mistake is recognised as itself, and what is right as none of them."""

import pytest
import torch
from test_oracle import ROLES, projections

from autograder.checks.explain import RESIDUALS, explain
from autograder.checks.mistakes import MISTAKES, PATTERNS, mistake_in
from autograder.checks.oracle import Maps, Projection, attended
from autograder.checks.variants import VARIANTS

SHAPE = (2, 24, 5, 3)  # two images, so that what mixes them shows


@pytest.fixture(scope="module")
def maps():
    x = torch.randn(SHAPE, dtype=torch.float64, generator=torch.Generator().manual_seed(2))
    return Maps.of(x, weights(), ROLES)


def weights():
    return {
        name: Projection((p.weight / 24**0.5).detach(), (p.bias / 2).detach()) for name, p in projections(24).items()
    }


def explained(maps, output):
    return explain(maps.x, output, weights(), tolerance=1e-6)


def test_the_formula_is_no_mistake(maps):
    explanation = explained(maps, maps.x + attended(maps))
    assert (explanation.formula, explanation.residual) == (None, None)


@pytest.mark.parametrize("slip, number", [(slip, i) for slip, all_of in VARIANTS.items() for i in range(len(all_of))])
def test_every_variant_is_recognised_as_itself(maps, slip, number):
    explanation = explained(maps, maps.x + VARIANTS[slip][number](maps))
    assert (explanation.formula, explanation.residual) == (slip, None)


@pytest.mark.parametrize("slip", [slip for slip in RESIDUALS if slip])
def test_every_wrong_residual_is_recognised_beside_a_right_formula(maps, slip):
    explanation = explained(maps, RESIDUALS[slip](maps) + attended(maps))
    assert (explanation.formula, explanation.residual) == (None, slip)


@pytest.mark.parametrize("slip", [slip for slip in RESIDUALS if slip])
def test_two_mistakes_are_told_apart(maps, slip):
    explanation = explained(maps, RESIDUALS[slip](maps) + VARIANTS["channel-map"][0](maps))
    assert (explanation.formula, explanation.residual) == ("channel-map", slip)


@pytest.mark.parametrize("a, b, slips", [
    (1, 0.1, ("attended-scaled", None)), (1, 0, ("nothing-attended", None)), (0.3, 1, (None, "residual-scaled")),
])
def test_factors_are_found(maps, a, b, slips):
    explanation = explained(maps, a * maps.x + b * attended(maps))
    assert (explanation.formula, explanation.residual) == slips


def test_an_explanation_computes_what_it_explains(maps):
    output = maps.x + VARIANTS["map-transposed"][0](maps)
    assert torch.allclose(explained(maps, output).output(maps.x, weights()), output)


def test_what_is_unknown_stays_unexplained(maps):
    assert explained(maps, maps.x + attended(maps).sin()) is None


def test_each_mistake_has_a_name_and_a_hint_that_end_as_they_should():
    named = {*VARIANTS, *filter(None, RESIDUALS), *(mistake for _, mistake in PATTERNS)}
    assert named <= MISTAKES.keys()
    for mistake in MISTAKES.values():
        assert mistake.name[0].islower() and not mistake.name.endswith(".")
        assert mistake.hint[-1] in ".?" and "softmax(" not in mistake.hint  # no solution in it


@pytest.mark.parametrize("message, mistake", [
    ("NotImplementedError: Define self.conv_query.", "stub"),
    ('NotImplementedError: Module [Attention] is missing the required "forward" function', "forward-missing"),
    ("TypeError: Attention.__init__() takes 1 positional argument but 2 were given", "constructor"),
    ("RuntimeError: Found no NVIDIA driver on your system.", "hard-coded-device"),
    ("RuntimeError: Expected all tensors to be on the same device, but found two", "hard-coded-device"),
    ("RuntimeError: expected m1 and m2 to have the same dtype, but got: float != double", "fixed-dtype"),
    ("RuntimeError: shape '[2, 6, 6]' is invalid for input of size 90", "shapes-clash"),
    ("NameError: name 'weights' is not defined", "not-defined"),
    ("ZeroDivisionError: division by zero", None),
])
def test_errors_tell_of_mistakes(message, mistake):
    assert mistake_in(message) == mistake
