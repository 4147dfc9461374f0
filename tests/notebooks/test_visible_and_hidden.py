"""What the notebook tells a student is what the grader decides, for every file of the zoo."""

import pytest
import torch
from deserved import loses
from visible import ZOO, passed_by

EXCEPTIONS = {
    ("constructor_raises", "early_placement"): "a notebook builds no model without an Attention; the grader has one",
} | {
    (stem, f"{section}_placement"): "a model that makes good what the module lacks: only the grader looks at both at once"
    for stem, sections in (
        ("residual_in_the_models", ("early", "late", "double", "resnet")), ("relu_in_the_module", ("early", "late", "double")),
    )
    for section in sections
}
FILES = [path for kind in ("correct", "wrong") for path in sorted((ZOO / kind).glob("*.py"))]


@pytest.fixture(autouse=True)
def what_a_file_leaves_behind():
    yield
    torch.set_default_dtype(torch.float32)
    torch.set_grad_enabled(True)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_visible_check_passes_what_gets_full_points_and_nothing_else(path):
    """tests/autograder/checks/test_zoo.py sees to it that grading takes what a file says it loses."""
    visible, lost = passed_by(path), loses(path)
    differing = {item for item in visible if visible[item] == (item in lost)}
    assert differing == {item for stem, item in EXCEPTIONS if stem == path.stem}
