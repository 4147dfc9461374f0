"""The notebook in JupyterLab, as a student meets it: a real browser types, runs and validates."""

import shutil

import pytest
from playwright.sync_api import expect

from autograder.assignment import COMPANION, NOTEBOOK, ROOT
from autograder.demo import MISTAKES, solved_notebook, with_mistakes

pytestmark = pytest.mark.slow
MINUTE = 60_000  # ms


@pytest.fixture(scope="module")
def page(serve, visit, tmp_path_factory):
    """JupyterLab on a folder with nothing but what is released, and the course's configuration."""
    folder = tmp_path_factory.mktemp("student")
    for file in (ROOT / "notebooks" / NOTEBOOK, ROOT / "notebooks" / COMPANION, ROOT / "nbgrader_config.py"):
        shutil.copy(file, folder)
    return visit(f"{serve(folder)}/lab/tree/{NOTEBOOK.name}")


@pytest.fixture(scope="module")
def solved(course):
    return solved_notebook(course)


def cell_in(page, notebook, cell_id):
    index = next(index for index, cell in enumerate(notebook.cells) if cell.id == cell_id)
    return page.locator(".jp-Notebook .jp-Cell").nth(index)


def type_in(page, notebook, cell_id):
    """Replace the text of a cell in the page by the source of the notebook's cell."""
    source = next(cell.source for cell in notebook.cells if cell.id == cell_id)
    cell = cell_in(page, notebook, cell_id)
    if cell.locator(".jp-RenderedMarkdown").is_visible():
        cell.dblclick()
    cell.locator(".cm-content").click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(source)
    lines = cell.locator(".cm-line")
    expect(lines).to_have_text(source.split("\n"))  # waits for them, and is blind to indentation
    assert "\n".join(line.strip("\n\u200b") for line in lines.all_inner_texts()).strip() == source.strip()


def validate(page):
    """Press Validate, which saves first. Returns what the dialog says."""
    page.get_by_role("button", name="Validate").first.click()
    dialog = page.locator(".jp-Dialog-content")
    dialog.wait_for(timeout=3 * MINUTE)
    text = dialog.inner_text()
    dialog.get_by_role("button").last.click()
    return text


@pytest.fixture(scope="module")
def worked_through(page, solved, tmp_path_factory):
    """The page after the solution has been typed in, saved, and all cells have run."""
    expect(page.locator(".jp-Notebook .jp-Cell")).to_have_count(len(solved.cells), timeout=MINUTE)
    for cell in solved.cells:
        if cell.metadata.get("nbgrader", {}).get("solution"):
            type_in(page, solved, cell.id)
    page.keyboard.press("Control+S")
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    last = cell_in(page, solved, "hand-in-now")
    expect(last.locator(".jp-OutputArea-output").first).to_be_attached(timeout=5 * MINUTE)
    expect(last.locator(".jp-InputPrompt")).not_to_contain_text("*", timeout=MINUTE)
    pictures = tmp_path_factory.mktemp("pictures")
    for cell_id in ("early-train", "attention-formula", "attention-on-marks", "confusion", "hand-in-now"):
        cell_in(page, solved, cell_id).screenshot(path=pictures / f"{cell_id}.png")
    return page


def test_every_cell_runs_in_the_browser_without_an_error(worked_through):
    errors = worked_through.locator("[data-mime-type='application/vnd.jupyter.error']")
    assert errors.all_inner_texts() == []
    assert worked_through.locator("[data-mime-type='application/vnd.jupyter.stderr']").all_inner_texts() == []


def test_the_visible_checks_pass_and_the_last_cell_calls_the_notebook_complete(worked_through, solved):
    assert "attention_formula: passed" in cell_in(worked_through, solved, "attention-formula").inner_text()
    assert "Complete." in cell_in(worked_through, solved, "hand-in-now").inner_text()


def test_figures_carry_their_descriptions_into_the_page(worked_through):
    assert worked_through.locator(".jp-OutputArea img[alt]").count() >= 14


def test_the_validate_button_reports_success(worked_through):
    assert "Success! Your notebook passes all the tests." in validate(worked_through)


def test_the_validate_button_names_the_cell_that_fails_once_there_is_a_mistake(worked_through, solved):
    type_in(worked_through, with_mistakes(solved, MISTAKES["channel-attention"]), "attention")
    said = validate(worked_through)
    assert "Success" not in said
    assert 'course.check("attention_formula")' in said and "channels look at channels" in " ".join(said.split())
