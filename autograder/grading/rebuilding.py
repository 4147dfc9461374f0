"""The released notebook with a student's work in it.

A submission's cells may be missing, doubled, split, edited, moved or retagged. What is graded is always the released
notebook; the student supplies the solutions, cells of their own, and statements added to given cells.
"""

from collections import defaultdict
from collections.abc import Iterator
from copy import deepcopy
from itertools import accumulate, pairwise

from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook
from nbgrader.utils import is_grade, is_solution

from autograder.checks.source import defined
from autograder.grading.additions import BINDS_ANY, GivenCode, added_lines, is_prose, likeness, pieces_of
from autograder.grading.log import printable
from autograder.grading.merged import carried_on, taken_apart
from autograder.grading.parts import MAX_CELL_LENGTH, Part, keys_of, read_parts, up_to
from autograder.intake.notebooks import comparable

TEACHING = "teaching"  # the tag of cells that only show or teach something; a student's own cells have no tags
NOTE = "note"  # in the metadata of a cell of the grader's own
TO_BE_SET = {"QUICK"}  # what students are told to change in a given cell, and grading sets for itself
MAX_ADDED = 10  # cells that come of one
MAX_NOTES = 20
ALIKE = 0.6  # from here on an unknown cell is the given one that is missing in its place


def rebuild(release: NotebookNode, submission: NotebookNode) -> tuple[NotebookNode, list[str]]:
    """The released notebook with the work of a submission where it stands there, and notes on what was not taken."""
    release = deepcopy(release)
    parts, too_much = read_parts(submission, {cell.id for cell in release.cells})
    parts, too_long = up_to(MAX_CELL_LENGTH, recognised(release.cells, parts))
    parts, put_back = with_additions(release.cells, parts)
    leave_out_undone(release.cells, parts)
    for index, cell in enumerate(release.cells):
        if is_solution(cell):
            take = take_code if cell.cell_type == "code" else take_text
            parts = take(index, cell, parts)
    extras, waiting = defaultdict[int, list[NotebookNode]](list), list[NotebookNode]()
    for part in parts:  # those of the student's own stand before the next cell that is known
        if part.place is None:
            waiting.append(part.as_cell())
        else:
            extras[part.place] += waiting
            waiting = []
    notes = shortened(too_much + too_long + put_back)
    cells = [not_taken_note(notes)] if notes else []
    for index, cell in enumerate(release.cells):
        cells += [*extras[index], cell]
    return new_notebook(cells=cells + waiting, metadata=release.metadata), notes


def recognised(cells: list[NotebookNode], parts: list[Part]) -> list[Part]:
    """The parts with the released cell that each is, by what it is marked with, its text, its names or its neighbours."""
    places = defaultdict[tuple[str, str], set[int]](set)
    for index, cell in enumerate(cells):
        for key in keys_of(cell):
            places[key].add(index)
    for part in parts:
        part.place = next((min(places[key]) for key in part.keys if len(places.get(key, ())) == 1), None)
    for index, cell in enumerate(cells):
        same = [part for part in parts if part.place == index]
        if len(same) > 1 and not is_solution(cell):  # copies of a given cell are cells of the student's own
            original = max(same, key=lambda part: ("id", cell.id) in part.keys)
            for part in same:
                part.place = index if part is original else None
    parts = taken_apart(cells, parts)
    recognise_changed(cells, parts)
    for part, before in zip(parts, carried_on([part.place for part in parts], -1)):
        part.before = before
    return parts


def recognise_changed(cells: list[NotebookNode], parts: list[Part]) -> None:
    """Given cells that were changed, and lost their marks: what is most like them between the same neighbours."""
    known = {part.place for part in parts}
    borders = [(-1, -1), *((n, part.place) for n, part in enumerate(parts) if part.place is not None)]
    for (begin, above), (end, below) in pairwise([*borders, (len(parts), len(cells))]):
        between = parts[begin + 1 : end]
        for index in set(range(above + 1, below)) - known if between else ():
            cell = cells[index]
            alike = [
                (likeness(cell.source, part.source), part)
                for part in between
                if part.place is None and part.kind == cell.cell_type and not is_solution(cell)
            ]
            found, part = max(alike, key=lambda pair: pair[0], default=(0.0, None))
            if part and found >= ALIKE:
                part.place = index
                part.name += f" ({cell.id})"


def leave_out_undone(cells: list[NotebookNode], parts: list[Part]) -> None:
    """Keep stubs that the student deleted, or left as they were, from undoing work in other cells.

    Run as it was released, a stub would bind the names of work above it anew: it loses what binds those. Work
    below it is judged in its place.
    """
    code = [
        (part.before if part.place is None else part.place, defined(part.source), part.source)
        for part in parts
        if part.kind == "code" and (part.place is None or is_solution(cell := cells[part.place]) and is_work(part, cell))
    ]
    any_bound = [(place, source) for place, _, source in code if BINDS_ANY.search(source)]
    for index, cell in enumerate(cells):
        own = [part for part in parts if part.place == index]
        if not is_solution(cell) or cell.cell_type != "code" or any(is_work(part, cell) for part in own):
            continue
        names = defined(cell.source)
        above = set().union(*(bound for place, bound, _ in code if place < index))
        above |= {name for name in names if any(place < index and name in source for place, source in any_bound)}
        if names & above:
            left = [piece for piece in pieces_of(cell.source) if not defined(piece) & above]
            cell.source = "\n".join(left) if any(map(defined, left)) else ""
        elif any_bound and not own:
            cell.source = ""
        else:
            below = [(bound, source) for place, bound, source in code if place > index]
            cell.source = "\n\n".join(first_to_bind(names, below)) or cell.source
        for part in own:
            part.source = cell.source


def first_to_bind(names: set[str], code: list[tuple[set[str], str]]) -> Iterator[str]:
    """The sources that bind a name before any other does; code: the names that each source binds, and the source."""
    for bound, source in code:
        if bound & names:
            yield source
            names = names - bound


def is_work(part: Part, cell: NotebookNode) -> bool:
    """Whether a part is no longer the stub that it was."""
    return comparable(part.source) != comparable(cell.source)


def with_additions(cells: list[NotebookNode], parts: list[Part]) -> tuple[list[Part], list[str]]:
    """The parts, and beside each given cell what was added to it; notes on what of it is not taken.

    It stands below, but for what was written above a check, which judges it.
    """
    code_cells = [cell for cell in cells if cell.cell_type == "code"]
    given, tasks = ([cell.source for cell in code_cells if is_solution(cell) == task] for task in (False, True))
    code = GivenCode(given, tasks)
    with_added, notes = list[Part](), list[str]()
    for part in parts:
        if part.place is None or is_solution(cell := cells[part.place]):
            code.note_own(part.source if part.kind == "code" else "")
            with_added.append(part)
            continue
        kind, above, below = cell.cell_type, list[str](), list[str]()
        if is_work(part, cell):
            if part.kind == kind == "code":
                above, below, left = code.changes(cell.source, part.source, is_run(cell))
                left = [] if is_teaching(cell) else [piece for piece in left if defined(piece) != TO_BE_SET]
                notes += [f"{part.name}: {first_line(piece)}" for piece in left]
            else:
                kind, below = "markdown", [added_lines(cell.source, part.source)]
        if not is_grade(cell):
            above, below = [], above + below
        with_added += [*added(part, kind, above, part.place - 1), part, *added(part, kind, below, part.place)]
    return with_added, notes


def added(part: Part, kind: str, pieces: list[str], before: int) -> list[Part]:
    """Each for itself: where one fails, as an import of what the grader has not, the others run."""
    pieces = pieces if len(pieces) <= MAX_ADDED else ["\n".join(pieces)]
    return [Part(part.name, kind, piece, before=before) for piece in pieces if piece]


def take_code(index: int, cell: NotebookNode, parts: list[Part]) -> list[Part]:
    """One part with work becomes the solution's cell, and the others are cells of the student's own; stubs are nothing."""
    own = [part for part in parts if part.place == index]
    work = [part for part in own if is_work(part, cell)]
    work = [part for part in work if part.source.strip()] or work
    code = [part for part in work if part.kind == "code"]
    if not code:  # it was taken for text, by a slip
        code = work
        for part in work:
            part.kind = "code"
    if code:
        kept = max(code, key=lambda part: part.before if part.before < index else -2)  # which stands in the cell's place
        cell.source = kept.source
        for part in work:
            part.place = index if part is kept else None
    return without(parts, [part for part in own if part not in work][0 if work else 1 :])


def take_text(index: int, cell: NotebookNode, parts: list[Part]) -> list[Part]:
    """All parts of a written answer as one: copies of its cell, and text directly below it, or below the question.

    Where the question is not to be found, the text is below what comes before it.
    """
    own = [part for part in parts if part.place == index]
    above = max((part.place for part in parts if part.place is not None and part.place < index), default=-1)
    work = [
        part
        for part in parts
        if (part.place == index and is_work(part, cell))
        or (part.place is None and above <= part.before <= index and (part.kind != "code" or is_prose(part.source)))
    ]
    lengths = accumulate(part.length for part in work)
    too_much = [part for part, length in zip(work, lengths) if length > MAX_CELL_LENGTH]
    for part in too_much:  # to show in one cell: it stands below, as a cell of the student's own
        part.place = None
    work = without(work, too_much)
    texts = dict.fromkeys(part.source.strip() for part in work)
    if any(texts):
        cell.source = "\n\n".join(filter(None, texts))
    return without(parts, [part for part in {*work, *own} if part not in (*too_much, *own[:1])])


def without(parts: list[Part], used: list[Part]) -> list[Part]:
    return [part for part in parts if part not in used]


def is_teaching(cell: NotebookNode) -> bool:
    return TEACHING in cell.metadata.get("tags", [])


def is_run(cell: NotebookNode) -> bool:
    """Whether grading runs a given cell: it judges those with points itself."""
    return not is_teaching(cell) and not is_grade(cell)


def first_line(piece: str) -> str:
    line = piece.strip().partition("\n")[0]
    return line if len(line) <= 80 else f"{line[:80]}..."


def shortened(notes: list[str]) -> list[str]:
    """The notes as a page and a terminal can show them, the first of very many."""
    more = [f"and {len(notes) - MAX_NOTES} more"] if len(notes) > MAX_NOTES else []
    return [printable(note, kept="") for note in notes[:MAX_NOTES]] + more


def note(text: str) -> NotebookNode:
    """A cell of the grader's, which no cell of a student's can be taken for: those have no metadata."""
    return new_markdown_cell(text, metadata={NOTE: True})


def not_taken_note(notes: list[str]) -> NotebookNode:
    lines = "\n".join(f"    {note}" for note in notes)  # as code, whatever is in them
    return note(
        "**Not taken from this submission.** What is given runs as it was released: "
        f"write changes into cells of your own.\n\n{lines}"
    )
