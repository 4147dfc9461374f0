"""Stubs that say what is to be done."""

import re

from nbformat import NotebookNode
from nbgrader.preprocessors import ClearSolutions

REGION = re.compile(
    r"^(?P<indent>[ \t]*)### BEGIN SOLUTION: (?P<task>.+)\n(?:.*\n)*?[ \t]*### END SOLUTION$",
    flags=re.MULTILINE,
)


class SentenceStubs(ClearSolutions):
    """nbgrader's ClearSolutions, where each solution region names its task.

    `### BEGIN SOLUTION: Define self.attention.` becomes
    `raise NotImplementedError("Define self.attention.")`.
    """

    def _replace_solution_region(self, cell: NotebookNode, language: str) -> bool:
        if cell.cell_type != "code":
            return super()._replace_solution_region(cell, language)
        cell.source, replaced = REGION.subn(r'\g<indent>raise NotImplementedError("\g<task>")', cell.source)
        if "### BEGIN SOLUTION" in cell.source or "### END SOLUTION" in cell.source:
            raise ValueError(
                "A solution region must open with '### BEGIN SOLUTION: <what is to be done>' "
                f"and close with '### END SOLUTION'; this cell's does not:\n{cell.source}"
            )
        return replaced > 0
