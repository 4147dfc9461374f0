"""Cells that were merged, a solution's among them, taken apart into the cells that they were."""

from collections import defaultdict
from collections.abc import Set
from itertools import groupby, pairwise

from nbformat import NotebookNode
from nbgrader.utils import is_solution

from autograder.checks.source import defined
from autograder.grading.additions import pieces_of, plain
from autograder.grading.parts import MAX_MERGED_LENGTH, Part


def taken_apart(cells: list[NotebookNode], parts: list[Part]) -> list[Part]:
    """The parts, where one into which a student merged a solution and neighbouring cells is split into those cells again.

    cells: those of the release; a part's place is an index into them
    """
    places = {part.place for part in parts}
    missing = {n: cell for n, cell in enumerate(cells) if cell.cell_type == "code" and n not in places}
    names = {index: defined(cell.source) for index, cell in missing.items() if is_solution(cell)}
    found, room = list[Part](), MAX_MERGED_LENGTH
    for part, between in zip(parts, ranges_between(cells, parts)):
        there = {index: cell for index, cell in missing.items() if index in between}
        wanted = set().union(*(names[index] for index in there if index in names))
        own = {} if part.place is None else {part.place: cells[part.place]}
        solved = any(map(is_solution, own.values())) or any(name in part.source for name in wanted)
        room -= part.length if there and solved else 0
        taken = part.kind == "code" and there and solved and room >= 0
        found += pieces_by_cell(part, own | there) if taken else [part]
    return found


def ranges_between(cells: list[NotebookNode], parts: list[Part]) -> list[range]:
    """For each part the released cells it may hold: those between the nearest recognised code cells above and below it."""
    places = [part.place if part.place is not None and cells[part.place].cell_type == "code" else None for part in parts]
    above = carried_on(places, -1)[:-1]
    below = carried_on(places[::-1], len(cells))[-2::-1]
    return [range(first + 1, end) for first, end in zip(above, below)]


def carried_on(places: list[int | None], first: int) -> list[int]:
    """`first` and the places after it, with the one before in the place of each None."""
    found = [first]
    for place in places:
        found.append(found[-1] if place is None else place)
    return found


def pieces_by_cell(part: Part, cells: dict[int, NotebookNode]) -> list[Part]:
    """A part for each of the cells whose statements it holds.

    A statement of no cell goes with the one above it; before the first that is recognised, with that.
    """
    names = {index: defined(cell.source) for index, cell in sorted(cells.items()) if is_solution(cell)}
    given = {index: plain(pieces_of(cell.source)) for index, cell in sorted(cells.items()) if index not in names}
    pieces = pieces_of(part.source)
    places = with_gaps_filled(places_of(pieces, names, given), names.keys())
    known = [place for place in places if place is not None]
    if not names.keys() & {*known} or {*known, part.place} == {part.place}:
        return [part]
    first = known[0] if part.place is None else min(known[0], part.place)
    by_place = groupby(zip(carried_on(places, first)[1:], pieces), key=lambda pair: pair[0])
    return [Part(part.name, "code", "\n".join(piece for _, piece in group), place=place) for place, group in by_place]


def places_of(pieces: list[str], names: dict[int, set[str]], given: dict[int, list[str]]) -> list[int | None]:
    """For each statement the index of its cell: the next given cell that has it, else the solution whose names it binds.

    None where it is neither.
    """
    having = defaultdict[str, list[int]](list)
    for index, sources in given.items():
        for said in sources:
            having[said].append(index)
    places, above = list[int | None](), 0
    for piece, said in zip(pieces, plain(pieces)):
        bound = defined(piece)
        solved = next((index for index, wanted in names.items() if wanted & bound), None)
        place = next((index for index in having[said] if index >= above), solved)
        if place is not None:  # a solution's name may be bound far above its place, as `accuracies = {}` is
            above = min(above, place) if place in names else place
        places.append(place)
    return places


def with_gaps_filled(places: list[int | None], solutions: Set[int]) -> list[int | None]:
    """The places, where all between two statements of one solution is part of it, unless another solution stands there."""
    places = places.copy()  # a given statement may stand in several cells, as `torch.manual_seed(SEED)` does
    for index in solutions:
        for begin, end in pairwise([n for n, place in enumerate(places) if place == index]):
            if not solutions & {*places[begin + 1 : end]}:
                places[begin:end] = [index] * (end - begin)
    return places
