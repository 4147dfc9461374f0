"""What a class did, for the course staff: one page to look at, or a table to go on with.

The page points out what deserves a look. It accuses nobody, and nothing in it changes a score.
"""

import io
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import Any, NamedTuple

import matplotlib
import nbformat
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from nbformat import NotebookNode

from autograder.checks.mistakes import mistake_named
from autograder.grading.export import NOTHING, csv_text, harmless
from autograder.grading.likeness import alike
from autograder.grading.log import printable
from autograder.grading.pages import rendered
from autograder.grading.reading import moment_of
from autograder.grading.store import Result, Store, points_of
from autograder.intake.lateness import Lateness

FAR = 10.0  # percentage points between a checkpoint's own history and what it reaches here
TROUBLE = ("died", "timeout", "malformed")  # kinds of verdicts


class Flag(NamedTuple):
    who: str
    what: str


@dataclass(frozen=True)
class Class:
    """What is kept of the results: all but the notebooks, which would fill the memory."""

    results: list[Result]
    code: dict[str, list[str]]  # by student: the cells that they wrote themselves
    given: list[str] = field(default_factory=list)  # the cells that were given out
    late: Mapping[str, Lateness] = field(default_factory=dict)
    missing: Collection[str] = ()  # who has handed in nothing
    tried: Mapping[str, str] = field(default_factory=dict)  # how often and when somebody had it graded on demand

    @property
    def graded(self) -> list[Result]:
        return [result for result in self.results if not result.problem]

    @property
    def failed(self) -> list[Result]:
        return [result for result in self.results if result.problem]


def load_class(store: Store, released: NotebookNode) -> Class:
    """All results; FileNotFoundError where there is none yet."""
    results, code, given = [], {}, code_cells(released)
    for result in store.all():
        if result.notebook:
            own = code_cells(nbformat.reads(result.notebook, as_version=4))
            code[result.student] = [source for source in own if source not in given]
        results.append(result.without_notebook())
    if not results:
        raise FileNotFoundError(f"There are no results in {store.folder}: run `autograder grade` first.")
    return Class(sorted(results, key=lambda result: result.student), code, given)


def code_cells(notebook: NotebookNode) -> list[str]:
    return [cell.source for cell in notebook.cells if cell.cell_type == "code"]


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
    known = mistake_named(mistake)
    return known.name if known else "no known mistake"


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


def late_or_missing(klass: Class) -> list[Flag]:
    return [*(Flag(who, str(late)) for who, late in klass.late.items()), *(Flag(who, NOTHING) for who in klass.missing)]


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
    return [
        *(Flag(", ".join(who), f"the checkpoint of {name} is the same, byte for byte") for (_, name), who in weights),
        *(
            Flag(", ".join(pair.students), f"{pair.share:.0%} of what is one's own code is the other's, names and layout aside")
            for pair in alike(klass.code, klass.given)
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
    return text.getvalue()[text.getvalue().index("<svg") :]  # without XML's first lines, which have no place in a page


def as_html(klass: Class) -> str:
    """The page: no scripts, and nothing from elsewhere."""
    scores = [result.points for result in klass.graded]
    return rendered(
        "report.html",
        students=len(klass.results),
        failed=len(klass.failed),
        median=median(scores) if scores else 0,
        of=max((result.max_points for result in klass.graded), default=0),
        histogram=histogram(klass) if scores else "",
        items=items(klass),
        to_look_at=to_look_at(klass),
        late_or_missing=late_or_missing(klass),
        tried=sorted(klass.tried.items()),
        in_common=in_common(klass),
        judged_by=judged_by(klass),
        slowest=sorted(klass.graded, key=lambda result: -result.seconds)[:10],
    )


def as_csv(klass: Class) -> str:
    """A row for each student: points of each item, their sum, why there is none, and how late it came."""
    ids = [row["id"] for row in items(klass)]
    rows: list[list[object]] = [["student", *ids, "points", "problem", "judged by", "on", "late", "tried"]]
    for result in klass.results:
        points = {verdict.id: f"{verdict.points:g}" for verdict in result.verdicts}
        total = "" if result.problem else f"{result.points:g}"
        late, tried = klass.late.get(result.student, ""), klass.tried.get(result.student, "")
        told = (harmless(result.problem), version_of(result), result.judged.date, late, tried)
        rows.append([harmless(result.student), *(points.get(item, "") for item in ids), total, *told])
    rows += [[harmless(student), *("" for _ in ids), "", NOTHING, "", "", "", ""] for student in klass.missing]
    return csv_text(rows)
