"""The drawn figures, `figures/*.svg` beside the source notebook, put into its Markdown as images.

    python -m autograder.authoring.drawings

JupyterLab shows no SVG in Markdown (jupyterlab#10464), and Colab none that is embedded (colabtools#2092). So a cell in
which `![alternative text][figure-NAME]` stands ends on a line that holds NAME.svg as Chromium draws it, in PNG, and a
title that tells which drawing it is of.
"""

import base64
import hashlib
import io
import re
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import nbformat
from PIL import Image

from autograder.assignment import NOTEBOOK, ROOT

SCALE = 2          # pixels of the image for each of the page's, for sharp screens
COLOURS = 96       # of the palette: no difference to be seen, and less than half the bytes
IMAGE = "data:image/png;base64,"
USED = re.compile(r"!\[([^\]]*)\]\[figure-([\w-]+)\]")
REFERENCE = re.compile(r"^\[figure-[\w-]+\]: data:.*$", re.MULTILINE)


def title(drawing: Path) -> str:
    """Which drawing an image is of; the image itself differs from one version of Chromium to the next."""
    return f"drawn from {drawing.name}, {hashlib.sha256(drawing.read_text().encode()).hexdigest()[:8]}"


def png(drawing: Path) -> bytes:
    """The drawing as Chromium renders it, at SCALE times its size."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        raise RuntimeError("Chromium draws the figures and is not installed.")
    root = ElementTree.parse(drawing).getroot()
    width, height = (int(root.attrib[side]) for side in ("width", "height"))
    with TemporaryDirectory(prefix="drawing-") as scratch:
        shot = Path(scratch, "shot.png")
        subprocess.run(
            [chromium, "--headless", "--no-sandbox", "--hide-scrollbars", f"--force-device-scale-factor={SCALE}",
             f"--window-size={width},{height}", f"--screenshot={shot}", drawing.resolve().as_uri()],
            capture_output=True, timeout=60, check=True,
        )
        image = Image.open(shot).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    if image.size != (SCALE * width, SCALE * height):
        raise RuntimeError(f"Chromium drew {drawing.name} in {image.size} pixels, not {SCALE} times its size.")
    file = io.BytesIO()
    image.save(file, "PNG", optimize=True)
    return file.getvalue()


def illustrated(text: str, figures: Path) -> str:
    """A cell's text, with a reference for each figure that it names; drawn anew is what has changed since."""
    old = REFERENCE.findall(text)
    lines = [reference(figures / f"{name}.svg", old) for name in dict.fromkeys(name for _, name in USED.findall(text))]
    return "\n".join([REFERENCE.sub("", text).rstrip(), "", *lines]) if lines or old else text


def reference(drawing: Path, old: list[str]) -> str:
    """The line that holds a drawing's image, from the old ones if it is among them."""
    found = next((line for line in old if is_of(line, drawing)), None)
    return found or f'[figure-{drawing.stem}]: {IMAGE}{base64.b64encode(png(drawing)).decode()} "{title(drawing)}"'


def is_of(line: str, drawing: Path) -> bool:
    """Whether a reference's line holds an image of the drawing as it is."""
    return line.startswith(f"[figure-{drawing.stem}]: {IMAGE}") and line.endswith(f'"{title(drawing)}"')


def illustrate(path: Path) -> None:
    """Draw the figures of a notebook that has the folder `figures` beside it."""
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = illustrated(cell.source, path.parent / "figures")
    nbformat.write(notebook, path)


if __name__ == "__main__":
    illustrate(ROOT / "solutions" / NOTEBOOK)
