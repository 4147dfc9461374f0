"""The drawn figures: images in the notebook's text, of the drawings as they are."""

import base64
import io
import re
import shutil

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from PIL import Image

from autograder.assignment import NOTEBOOK, ROOT
from autograder.authoring.drawings import REFERENCE, USED, illustrate, illustrated, is_of, title
from autograder.grading.html import inert_markdown

FIGURES = (ROOT / "solutions" / NOTEBOOK).parent / "figures"
WORDS = "A feature map becomes queries, keys and values; their scores become a map."
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path fill="{}" d="M0 0h40v20h-40z"/></svg>'
needs_chromium = pytest.mark.skipif(not shutil.which("chromium"), reason="chromium is not installed")


def notebook_with(*texts):
    return new_notebook(cells=[new_markdown_cell(text) for text in texts] + [new_code_cell("![no][figure-one]")])


@pytest.fixture
def figures(tmp_path):
    (tmp_path / "figures").mkdir()
    (tmp_path / "figures" / "one.svg").write_text(DRAWING.format("red"))
    return tmp_path / "figures"


def image_in(text):
    (encoded,) = re.findall(r"data:image/png;base64,(\S+)", text)
    return Image.open(io.BytesIO(base64.b64decode(encoded)))


def test_the_notebooks_figures_are_the_drawings_as_they_are_with_words_for_those_who_cannot_see_them():
    cells = [cell for cell in nbformat.read(ROOT / "solutions" / NOTEBOOK, as_version=4).cells if cell.cell_type == "markdown"]
    shown = [(cell, words, FIGURES / f"{name}.svg") for cell in cells for words, name in USED.findall(cell.source)]
    for cell, words, drawing in shown:
        current = any(is_of(line, drawing) for line in REFERENCE.findall(cell.source))
        assert current, f"{cell.id} shows another {drawing.name}: python -m autograder.authoring.drawings"
        assert len(words) > 40, f"{drawing.stem} in {cell.id} needs words"


@pytest.mark.parametrize("drawing", sorted(FIGURES.glob("*.svg")), ids=lambda drawing: drawing.stem)
def test_a_drawing_fits_the_page_and_brings_its_own_ground_and_fonts_that_others_can_replace(drawing):
    text = drawing.read_text()
    height = re.search(r'width="700" height="(\d+)" viewBox="0 0 700 \1"', text)[1]
    assert f'<path fill="#f8f5ee" d="M0 0H700V{height}H0z"/>' in text  # in a dark page as in a light one
    families = re.findall(r"font: [^;}]*px ([^;}]*)", text)
    assert families and all(each.rstrip().endswith("serif") for each in families)
    assert min(float(size) for size in re.findall(r"([\d.]+)px", text)) >= 10


@needs_chromium
@pytest.mark.parametrize("drawing", sorted(FIGURES.glob("*.svg")), ids=lambda drawing: drawing.stem)
def test_an_image_is_small_and_twice_as_fine_as_the_page(drawing):
    text = illustrated(f"![{WORDS}][figure-{drawing.stem}]", FIGURES)
    assert len(text) < 80_000 and image_in(text).width == 1400


@needs_chromium
def test_a_cell_that_names_a_drawing_ends_with_its_image_and_the_text_above_stays(figures):
    text = f"Before.\n\n![{WORDS}][figure-one]\n\n*After.*"
    drawn = illustrated(text, figures)
    assert drawn.startswith(text + "\n\n[figure-one]: data:image/png;base64,")
    assert drawn.endswith(f'"{title(figures / "one.svg")}"')
    image = image_in(drawn).convert("RGB")
    assert image.size == (80, 40) and image.getpixel((40, 20)) == (255, 0, 0)


@needs_chromium
def test_only_a_drawing_that_has_changed_is_drawn_anew(figures):
    drawn = illustrated(f"![{WORDS}][figure-one]", figures)
    assert illustrated(drawn, figures) == drawn
    kept = drawn.replace("base64,", "base64,OTHERCHROMIUM")
    assert illustrated(kept, figures) == kept
    (figures / "one.svg").write_text(DRAWING.format("blue"))
    anew = illustrated(kept, figures)
    assert anew.count("[figure-one]:") == 1 and image_in(anew).convert("RGB").getpixel((0, 0)) == (0, 0, 255)


@needs_chromium
def test_the_image_of_a_figure_that_is_named_no_more_goes(figures):
    drawn = illustrated(f"Text.\n\n![{WORDS}][figure-one]", figures)
    assert illustrated(drawn.replace(f"![{WORDS}][figure-one]", ""), figures).strip() == "Text."


@needs_chromium
def test_a_notebook_is_illustrated_in_place(figures):
    path = figures.parent / "some.ipynb"
    nbformat.write(notebook_with(f"![{WORDS}][figure-one]", "Text."), path)
    illustrate(path)
    first, second, code = nbformat.read(path, as_version=4).cells
    assert image_in(first.source) and (second.source, code.source) == ("Text.", "![no][figure-one]")


@needs_chromium
def test_what_is_rendered_from_a_cell_shows_the_image_and_its_words(figures):
    page = inert_markdown(illustrated(f"![{WORDS}][figure-one]", figures))
    assert re.search(r'<img[^>]*src="data:image/png;base64,', page) and f'alt="{WORDS}"' in page


@pytest.mark.slow
def test_jupyterlab_shows_the_images(serve, visit, tmp_path):
    drawings = sorted(FIGURES.glob("*.svg"))
    texts = [illustrated(f"![{WORDS}][figure-{drawing.stem}]", FIGURES) for drawing in drawings]
    nbformat.write(notebook_with(*texts), tmp_path / "drawn.ipynb")
    page = visit(f"{serve(tmp_path)}/lab/tree/drawn.ipynb")
    images = page.locator(".jp-RenderedMarkdown img")
    images.last.wait_for(timeout=120_000)
    assert images.evaluate_all("all => all.map(each => [each.naturalWidth, each.alt])") == [[1400, WORDS]] * len(drawings)
    page.screenshot(path=tmp_path / "drawn.png")
