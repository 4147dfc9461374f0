"""Takes the outputs out of notebooks before they are committed, but for cells tagged keep_output, which nbval compares."""

import sys
from pathlib import Path

import nbformat


def strip(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    notebook.metadata.pop("widgets", None)
    for cell in (cell for cell in notebook.cells if cell.cell_type == "code"):
        cell.execution_count = None
        if "keep_output" not in cell.metadata.get("tags", []):
            cell.outputs = []
    nbformat.write(notebook, path)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        strip(Path(name))
