"""What a class did, for the course staff: one page to look at, or a table to go on with.

The page points out what deserves a look. It accuses nobody, and nothing in it changes a score.
"""

import ast
import csv
import io
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import jinja2
import matplotlib
import nbformat
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from nbformat import NotebookNode

from autograder.checks.mistakes import MISTAKES
from autograder.grading.export import harmless
from autograder.grading.log import printable
from autograder.grading.reading import moment_of
from autograder.grading.store import Result, Store, points_of

TEMPLATE = Path(__file__).with_name("report.html")
FAR = 10.0  # percentage points between a checkpoint's own history and what it reaches here
COMMON = 0.2  # the share of a class above which equal code is just how it is written
TROUBLE = ("died", "timeout", "malformed")  # kinds of verdicts


class Flag(NamedTuple):
    who: str
    what: str


@dataclass(frozen=True)
class Class:
    """What is kept of the results: all but the notebooks, which would fill the memory."""

    results: list[Result]
    cells: dict[str, dict[str, str]]  # by student and grade id: what they wrote, names and layout made alike

    @property
    def graded(self) -> list[Result]:
        return [result for result in self.results if not result.problem]

    @property
    def failed(self) -> list[Result]:
        return [result for result in self.results if result.problem]


def load_class(store: Store, released: NotebookNode) -> Class:
    """All results; FileNotFoundError where there is none yet."""
    results, cells = [], {}
    given = solutions_in(released)
    for result in store.all():
        if result.notebook:
            found = solutions_in(nbformat.reads(result.notebook, as_version=4))
            cells[result.student] = {name: code for name, code in found.items() if code != given.get(name)}
        results.append(result.without_notebook())
    if not results:
        raise FileNotFoundError(f"There are no results in {store.folder}: run `autograder grade` first.")
    return Class(sorted(results, key=lambda result: result.student), cells)


def solutions_in(notebook: NotebookNode) -> dict[str, str]:
    """The code of each solution cell that parses, by grade id, as `alike` writes it."""
    found = {}
    for cell in notebook.cells:
        nbgrader = cell.metadata.get("nbgrader", {})
        if cell.cell_type == "code" and nbgrader.get("solution"):
            code = alike(cell.source)
            if code:
                found[nbgrader["grade_id"]] = code
    return found


def alike(source: str) -> str:
    """Code without comments and layout, its own names numbered in the order in which they appear.

    Nothing of code that can't be parsed, or is nested too deeply to be written again.
    """
    names: dict[str, str] = {}
    try:
        tree = ast.parse(source)
        for node in ast.walk(tree):
            for attribute in ("id", "arg", "name"):
                if isinstance(getattr(node, attribute, None), str):
                    old = getattr(node, attribute)
                    setattr(node, attribute, names.setdefault(old, f"name{len(names)}"))
        return ast.unparse(tree)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ""


def items(klass: Class) -> list[dict[str, Any]]:
    """For each item: how many lost points on it, and over which mistakes."""
    rows: dict[str, dict[str, Any]] = {}
    for verdict in (verdict for result in klass.graded for verdict in result.verdicts):
        row = rows.setdefault(verdict.id, {"id": verdict.id, "lost": 0, "of": 0, "mistakes": Counter()})
        row["of"] += 1
        if not verdict.passed:
            row["lost"] += 1
            row["mistakes"][called(verdict.mistake)] += 1
    return list(rows.values())


def called(mistake: str | None) -> str:
    return MISTAKES[mistake].name if mistake in MISTAKES else "no known mistake"


def to_look_at(klass: Class) -> list[Flag]:
    """Submissions that may need a person: not graded, in trouble while they were, or far from their own history."""
    flags = [Flag(result.student, f"not graded: {result.problem}{points_before(result)}") for result in klass.failed]
    for result in klass.graded:
        trouble = [verdict.id for verdict in result.verdicts if verdict.kind in TROUBLE]
        if trouble:
            flags.append(Flag(result.student, f"the code died, hung or could not be understood at {', '.join(trouble)}"))
        sentences = (*result.trouble, *times_not_read(result), *claims_not_borne(result))
        flags += [Flag(result.student, sentence) for sentence in sentences]
    return flags


def times_not_read(result: Result) -> Iterable[str]:
    text = result.timestamp.strip()
    try:
        moment_of(text or "2000-01-01 00:00 UTC")
    except ValueError as error:
        yield f"handed in at '{printable(text, kept='')}', which counts as in time. {error}"


def points_before(result: Result) -> str:
    return f" The gradebook has {points_of(result.was):g} points from before." if result.was else ""


def claims_not_borne(result: Result) -> Iterable[str]:
    for name, accuracy in result.accuracies.items():
        claimed = result.checkpoints.get(name, {}).get("claimed")
        if claimed is not None and abs(claimed - accuracy) > FAR:
            yield f"{name} reaches {accuracy:.1f} %, and {claimed:.1f} % in its own history"


def judged_by(klass: Class) -> list[tuple[str, str, int]]:
    """By which version of this package verdicts were reached, the last of them when, and on how many students."""
    dates = defaultdict(list)
    for result in klass.graded:
        dates[version_of(result)].append(result.judged.date)
    return [(version, max(found), len(found)) for version, found in dates.items()]


def version_of(result: Result) -> str:
    return f"{result.judged.version}, code {result.judged.code[:8]}" if result.judged.code else ""


def in_common(klass: Class) -> list[Flag]:
    """Who shares what one would not expect two students to share."""
    weights = shared(
        ((checkpoint["sha256"], name), result.student)
        for result in klass.graded
        for name, checkpoint in result.checkpoints.items()
    )
    code = shared(
        ((source, grade_id), student) for student, cells in klass.cells.items() for grade_id, source in cells.items()
    )
    most = max(3, COMMON * len(klass.cells))
    return [
        *(Flag(", ".join(who), f"the checkpoint of {name} is the same, byte for byte") for (_, name), who in weights),
        *(
            Flag(", ".join(who), f"the code of {grade_id} is the same, names and layout aside")
            for (_, grade_id), who in code
            if len(who) <= most
        ),
    ]


def shared(pairs: Iterable[tuple[Hashable, str]]) -> list[tuple[Any, list[str]]]:
    """What several students have, and who they are."""
    owners = defaultdict(list)
    for thing, student in pairs:
        owners[thing].append(student)
    return [(thing, who) for thing, who in owners.items() if len(who) > 1]


def histogram(klass: Class) -> str:
    """The distribution of scores, as SVG."""
    highest = max(result.max_points for result in klass.graded)
    figure = Figure(figsize=(7, 2.6), layout="constrained")
    axes = figure.subplots()
    axes.hist([result.points for result in klass.graded], bins=20, range=(0, highest), color="#33658a", rwidth=0.92)
    axes.set(xlabel=f"points, of {highest:g} that are graded automatically", ylabel="students", xlim=(0, highest))
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.spines[["top", "right"]].set_visible(False)
    return svg(figure)


def svg(figure: Figure) -> str:
    text = io.StringIO()
    with matplotlib.rc_context({"svg.fonttype": "none", "font.family": "sans-serif"}):
        figure.savefig(text, format="svg", metadata={"Date": None})
    return text.getvalue().partition("<svg")[1] + text.getvalue().partition("<svg")[2]


def as_html(klass: Class) -> str:
    """The page: no scripts, and nothing from elsewhere."""
    template = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined).from_string(TEMPLATE.read_text())
    scores = [result.points for result in klass.graded]
    return template.render(
        students=len(klass.results),
        failed=len(klass.failed),
        median=median(scores) if scores else 0,
        histogram=histogram(klass) if scores else "",
        items=items(klass),
        to_look_at=to_look_at(klass),
        in_common=in_common(klass),
        judged_by=judged_by(klass),
        slowest=sorted(klass.graded, key=lambda result: -result.seconds)[:10],
    )


def as_csv(klass: Class) -> str:
    """A row for each student: points of each item, their sum, and why there is none."""
    ids = [row["id"] for row in items(klass)]
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["student", *ids, "points", "problem", "judged by", "on"])
    for result in klass.results:
        points = {verdict.id: f"{verdict.points:g}" for verdict in result.verdicts}
        total = "" if result.problem else f"{result.points:g}"
        told = (harmless(result.problem), version_of(result), result.judged.date)
        writer.writerow([harmless(result.student), *(points.get(item, "") for item in ids), total, *told])
    return table.getvalue()
