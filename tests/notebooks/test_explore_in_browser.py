"""The companion answers clicks; the assignment can be read in JupyterLab's dark theme, and in Notebook 7."""

import re
import shutil
from contextlib import suppress

import nbformat
import pytest
from PIL import Image
from playwright.sync_api import TimeoutError, expect

from autograder.assignment import NOTEBOOK, ROOT

pytestmark = pytest.mark.slow
MINUTE = 60_000  # ms
SOLVED = ROOT / "solutions" / NOTEBOOK


@pytest.fixture(scope="module")
def server(serve, tmp_path_factory):
    """Jupyter on a solved notebook and the first cells of both notebooks; the address."""
    folder = tmp_path_factory.mktemp("explore")
    for file in (SOLVED, SOLVED.with_name("attention_course.py"), ROOT / "notebooks" / "explore_attention.ipynb"):
        shutil.copy(file, folder)
    for name in ("classic", "dark"):  # two pages on one file would ask each other's leave to save it
        save_until("draw_marks(", SOLVED, folder / f"{name}.ipynb")
    return serve(folder)


def save_until(text, notebook, path):
    beginning = nbformat.read(notebook, as_version=4)
    last = next(index for index, cell in enumerate(beginning.cells) if text in cell.source)
    beginning.cells = beginning.cells[: last + 1]
    for cell in beginning.cells:  # as one that was not run yet
        if cell.cell_type == "code":
            cell.execution_count = None
    nbformat.write(beginning, path)


def dismiss(dialog):
    with suppress(TimeoutError):  # it may just be going
        dialog.get_by_role("button").last.click(timeout=5000)


def run_all_cells(page):
    # a kernel that found its port taken is started anew, and a dialog says so, each time
    page.add_locator_handler(page.locator(".jp-Dialog"), dismiss, no_wait_after=True)
    page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").wait_for(timeout=MINUTE)  # the kernel is there
    last = page.locator(".jp-CodeCell .jp-InputPrompt").last
    for _ in range(36):
        if (prompt := last.inner_text()) == "[ ]:":  # a busy machine may lose a click, or the kernel that obeyed it
            page.get_by_role("menuitem", name="Run", exact=True).click()
            page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        elif re.fullmatch(r"\[\d+\]:", prompt):
            return
        page.wait_for_timeout(5000)


def test_after_all_cells_have_run_a_click_on_the_image_chooses_the_position_that_looks(server, visit, tmp_path):
    page = visit(f"{server}/lab/tree/explore_attention.ipynb")
    run_all_cells(page)
    expect(page.locator(".jp-OutputArea img[alt^='An image of two marks']")).to_be_visible(timeout=5 * MINUTE)
    assert page.locator("[data-mime-type='application/vnd.jupyter.error']").count() == 0
    canvas, title = page.locator(".jupyter-matplotlib canvas").last, page.locator(".jupyter-matplotlib-header")
    expect(title).to_contain_text("where (16, 16) looks", timeout=2 * MINUTE)
    canvas.scroll_into_view_if_needed()
    box, found = canvas.bounding_box(), []
    for x, y in ((0.08, 0.5), (0.25, 0.5), (0.25, 0.7)):
        before = title.inner_text()
        canvas.click(position={"x": x * box["width"], "y": y * box["height"]})
        expect(title).not_to_have_text(before)
        found.append(tuple(map(int, re.search(r"where \((\d+), (\d+)\) looks", title.inner_text()).groups())))
    page.screenshot(path=tmp_path / "clicked.png")
    (row, column), (same_row, right), (below, same_column) = found
    assert row == same_row < below and column < right == same_column
    for label in ("image", "row", "column"):
        expect(page.get_by_role("spinbutton", name=label, exact=True)).to_be_visible()


def test_notebook_7_opens_the_assignment_and_draws_its_first_figure(server, visit, tmp_path):
    page = visit(f"{server}/notebooks/classic.ipynb")
    run_all_cells(page)
    figure = page.locator(".jp-OutputArea img[alt]").last
    expect(figure).to_be_visible(timeout=2 * MINUTE)
    page.screenshot(path=tmp_path / "notebook7.png")
    assert "rey images with a mark in either half." in figure.get_attribute("alt")
    assert page.locator("[data-mime-type='application/vnd.jupyter.error']").count() == 0
    assert page.locator(".jp-MarkdownOutput mjx-container, .jp-RenderedMarkdown h2").count() >= 1


def test_text_and_figures_can_be_read_in_the_dark_theme(server, visit, tmp_path):
    lab = f"{server}/lab/workspaces/dark"  # which does not open the other tests' notebooks again
    page = visit(lab)
    key = next(cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "_xsrf")
    setting = f"{server}/lab/api/settings/@jupyterlab/apputils-extension:themes"
    page.request.put(setting, headers={"X-XSRFToken": key}, data={"raw": '{"theme": "JupyterLab Dark"}'})
    page.goto(f"{lab}/tree/dark.ipynb")
    page.locator("body[data-jp-theme-light=false]").wait_for(state="attached", timeout=MINUTE)
    run_all_cells(page)
    figure, text = page.locator(".jp-OutputArea img[alt]").last, page.locator(".jp-RenderedMarkdown p").first
    expect(figure).to_be_visible(timeout=2 * MINUTE)
    figure.screenshot(path=tmp_path / "figure.png")
    text.screenshot(path=tmp_path / "text.png")
    shades = [Image.open(tmp_path / f"{name}.png").convert("L") for name in ("figure", "text")]
    assert shades[0].getpixel((3, 3)) == 255  # paper of its own, under letters that are black
    darkest, lightest = shades[1].getextrema()
    assert shades[1].getpixel((0, 0)) == darkest < 60 and lightest > 180
