"""What a student meets in the notebook, counted: how much there is to read, to run and to write, and when.

    python -m autograder.authoring.proportions

writes `results/notebook.md`. Words are what stands between spaces in Markdown, images aside; a code line is one with
something in it; plumbing are the given lines that fetch files, save, load, measure and pack.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from nbformat import NotebookNode
from nbgrader.utils import is_solution

from autograder.assignment import NOTEBOOK, ROOT
from autograder.authoring.drawings import REFERENCE, USED
from autograder.authoring.stubs import REGION
from autograder.checks.judging import load_rubric
from autograder.grading.reading import read_notebook

PAGE = ROOT / "results" / "notebook.md"
TEACHES = "check|draw|epochs|batches|fast_products|report|record|best|steps"  # what of the file is no plumbing
PLUMBING = re.compile(rf"\b(?:os|sys|urllib|files|COURSE)\b|course\.(?!{TEACHES})|attention_course")
TASK = re.compile(r"^\*\*\d+ minutes.*difficulty [●○]{4}\*\*$", re.MULTILINE)


@dataclass(frozen=True)
class Proportions:
    """Counts of the source notebook, whose solutions stand for what students write."""

    cells: int
    given_lines: int
    written_lines: int
    cells_before: int      # the student's first own line
    lines_before: int
    plumbing: float        # share of the given lines
    words_per_line: float  # of given and written code
    drawn: int
    plotted: int
    checks: int
    exercises: int         # with code or text to write, and points or a check
    timed: int             # tasks with minutes and difficulty

    @classmethod
    def of(cls, source: NotebookNode) -> "Proportions":
        cells = source.cells
        code = [cell for cell in cells if cell.cell_type == "code"]
        first = next(number for number, cell in enumerate(cells) if is_solution(cell))
        given = [line for cell in code for line in lines_of(REGION.sub("", cell.source))]
        written = [line for cell in code for match in REGION.finditer(cell.source) for line in lines_of(match[0])[1:-1]]
        text = [REFERENCE.sub("", cell.source) for cell in cells if cell.cell_type == "markdown" and not is_solution(cell)]
        worth = {item.id: item.points for item in load_rubric().items}
        everything = "\n".join(cell.source for cell in code)
        return cls(
            cells=len(cells),
            given_lines=len(given),
            written_lines=len(written),
            cells_before=first,
            lines_before=sum(len(lines_of(cell.source)) for cell in cells[:first] if cell.cell_type == "code"),
            plumbing=sum(bool(PLUMBING.search(line)) for line in given) / len(given),
            words_per_line=len(" ".join(text).split()) / len(given + written),
            drawn=sum(len(USED.findall(each)) for each in text),
            plotted=len(re.findall(r"course\.draw_", everything)),
            checks=len(re.findall(r"course\.check\(", everything)),
            exercises=sum(is_solution(cell) and worth.get(cell.metadata.nbgrader.grade_id, 1) > 0 for cell in cells),
            timed=sum(len(TASK.findall(each)) for each in text),
        )


def lines_of(source: str) -> list[str]:
    return [line for line in source.splitlines() if line.strip()]


def rows(found: Proportions) -> Iterable[tuple[str, str, str]]:
    """What, how much of it, and the aim."""
    yield "cells", f"{found.cells}", "≤ 120"
    yield "code lines given / written by the student", f"{found.given_lines} / {found.written_lines}", "≤ 450 / ≥ 57"
    yield "before the student's first own line: cells, code lines", f"{found.cells_before}, {found.lines_before}", "≤ 30, ≤ 90"
    yield "plumbing, share of the given code lines", f"{found.plumbing:.0%}", "≤ 10 %"
    yield "prose words for each code line", f"{found.words_per_line:.1f}", "≥ 8"
    yield "figures drawn / plotted", f"{found.drawn} / {found.plotted}", "≥ 4 / ≥ 12"
    yield "checks", f"{found.checks}", "≥ 25"
    yield "tasks with minutes and difficulty, of all", f"{found.timed} of {found.exercises}", "all"


def page(found: Proportions) -> str:
    table = "\n".join(f"| {what} | {much} | {aim} |" for what, much, aim in rows(found))
    return (
        "# The students' notebook in numbers\n\n"
        "Counted by `python -m autograder.authoring.proportions`, whose docstring says how.\n\n"
        f"| | now | aim |\n|---|---:|---:|\n{table}\n"
    )


if __name__ == "__main__":
    PAGE.write_text(page(Proportions.of(read_notebook(ROOT / "solutions" / NOTEBOOK))), encoding="utf-8")
    print(PAGE.read_text(encoding="utf-8"))
