"""`nbgrader validate` on notebooks as people really have them, where nbgrader ends with a traceback."""

from jupyter_client.kernelspec import KernelSpecManager
from nbformat import NotebookNode
from nbgrader.validator import Validator

plain_preprocess = Validator._preprocess


def preprocess(validator: Validator, notebook: NotebookNode) -> NotebookNode:
    """For Validator._preprocess: a kernel that is not here gives way to Python's, and of cells of one id the first keeps it."""
    if notebook.metadata.get("kernelspec", {}).get("name") not in KernelSpecManager().find_kernel_specs():
        notebook.metadata.pop("kernelspec", None)
    seen = set()
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        if name in seen:  # it was split or copied, and runs where it stands
            del cell.metadata["nbgrader"]
        seen |= {name} - {None}
    return plain_preprocess(validator, notebook)
