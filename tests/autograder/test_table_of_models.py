"""The table of the models agrees with the notebook and with the rubric."""

import nbformat

from autograder.assignment import NOTEBOOK, ROOT
from autograder.checks.judging import load_rubric
from autograder.models import MODELS, PLACED


def test_each_model_is_tested_in_its_cell_of_the_notebook():
    cells = {cell.id: cell.source for cell in nbformat.read(ROOT / "notebooks" / NOTEBOOK, as_version=4).cells}
    assert [model.name in cells.get(model.cell, "") for model in MODELS.values()] == [True] * 6


def test_a_placement_is_graded_of_each_model_that_has_a_section():
    assert {item.section for item in load_rubric().items if item.check in ("placement", "accuracy")} == PLACED.keys()


def test_each_model_is_built_for_ten_classes_and_has_a_file_of_its_own():
    assert {[*model.build().parameters()][-1].shape[0] for model in MODELS.values()} == {10}
    assert len({model.file for model in MODELS.values()}) == 6
