"""The page that shows the notebook to those who cannot run it."""

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from autograder.assignment import COMPANION, NOTEBOOK, ROOT
from autograder.authoring.rendering import PAGE, drawn_by, without_solutions
from autograder.grading.reading import read_notebook

RELEASED = ROOT / "notebooks" / NOTEBOOK


@pytest.fixture(scope="module")
def page():
    return nbformat.read(PAGE, as_version=4)


def test_the_page_shows_the_released_notebook(page):
    shown = {cell.id: cell.source for cell in page.cells if cell.id != "about-this-page"}
    given = {cell.id: cell.source for cell in read_notebook(RELEASED).cells}
    assert shown == given, "python -m autograder.authoring.rendering"


def test_its_figures_are_drawn_as_the_notebook_draws_them_now(page):
    assert page.metadata.get("drawn_by") == drawn_by(ROOT / "solutions" / COMPANION), "python -m autograder.authoring.rendering"


def test_every_plotted_figure_is_on_it_with_its_words(page):
    drawing = [cell for cell in page.cells if cell.cell_type == "code" and "course.draw_" in cell.source]
    pictures = [output for cell in drawing for output in cell.outputs if "image/png" in output.get("data", {})]
    assert len(pictures) >= sum(cell.source.count("course.draw_") for cell in drawing) >= 14
    assert all(len(output.data["text/plain"]) > 40 for output in pictures)


def test_nothing_on_it_failed_and_no_solution_stands_on_it(page):
    assert not any(output.output_type == "error" for cell in page.cells for output in cell.get("outputs", []))
    assert "SOLUTION" not in nbformat.writes(page)


def test_outputs_go_to_the_cells_that_made_them():
    released, solved = (
        new_notebook(cells=[new_markdown_cell("text", id="text"), new_code_cell(source, id="code")]) for source in "ab"
    )
    picture = '<img alt="two &amp; two" style="x" src="data:image/png;base64,QUJD">'
    solved.cells[1].outputs = [new_output("display_data", {"text/html": picture})]
    page = without_solutions(solved, released)
    assert page.cells[2].source == "a"
    assert page.cells[2].outputs[0].data == {"image/png": "QUJD", "text/plain": "two & two"}
