"""Whose code is alike beyond what the task makes alike: pairs for a person to look at, and never a deduction.

Winnowing (Schleimer, Wilkerson and Aiken 2003): of the hashes of all runs of RUN tokens the least of each window of
WINDOW is kept, so that a passage of RUN + WINDOW - 1 tokens in common is always seen. What was given out, and what
much of the class writes, is left out of it.
"""

import io
import keyword
import tokenize
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from itertools import chain, islice
from typing import NamedTuple

RUN, WINDOW = 7, 4  # tokens; these and the next were chosen on the copies of tests/autograder/test_likeness.py
MOST = 20_000  # tokens of a student: a tenth of a second, and more than anybody writes by hand
COMMON = 0.5  # of a class: what more than these write is how it is written
LEAST = 8  # fingerprints in common: fewer are no passage
ALIKE = 0.75  # of the smaller one's own fingerprints


class Pair(NamedTuple):
    students: tuple[str, str]
    share: float  # of what is the smaller one's own


def alike(written: Mapping[str, Iterable[str]], given: Iterable[str] = ()) -> list[Pair]:
    """The pairs of students whose code, the cells of each student, has much in common; the most alike first."""
    given_runs = {run for cell in given for run in runs_of([cell])}
    found = {student: winnowed(cells) - given_runs for student, cells in written.items()}
    count = Counter(chain.from_iterable(found.values()))
    most = max(3, COMMON * len(found))
    own = {student: {mark for mark in marks if count[mark] <= most} for student, marks in sorted(found.items())}
    return sorted(pairs_of(own), key=lambda pair: -pair.share)


def pairs_of(own: Mapping[str, set[int]]) -> Iterator[Pair]:
    """Those with enough in common, found by who has a mark: most of a large class have none."""
    owners = defaultdict[int, list[str]](list)
    for student, marks in own.items():
        for other, both in Counter(chain.from_iterable(owners[mark] for mark in marks)).items():
            smaller = min(len(marks), len(own[other]))
            if both >= LEAST and both >= ALIKE * smaller:
                yield Pair((other, student), both / smaller)
        for mark in marks:
            owners[mark].append(student)


def winnowed(cells: Iterable[str]) -> set[int]:
    """The fingerprints of code; names, comments and layout aside."""
    runs = list(runs_of(cells))
    return {min(runs[begin : begin + WINDOW]) for begin in range(max(1, len(runs) - WINDOW + 1)) if runs}


def runs_of(cells: Iterable[str]) -> Iterator[int]:
    """A hash for each run of tokens."""
    tokens = list(tokens_of(cells))
    for begin in range(len(tokens) - RUN + 1):
        run = "\0".join(tokens[begin : begin + RUN]).encode(errors="replace")
        yield int.from_bytes(blake2b(run, digest_size=8).digest(), "big")


def tokens_of(cells: Iterable[str]) -> Iterator[str]:
    """The tokens of cells, the first MOST of them, with names of one's own made alike."""
    before = owner = ""
    for token in islice(chain.from_iterable(map(read, cells)), MOST):
        text = token.string
        if token.type == tokenize.NAME:
            foreign = before == "." and owner != "self"  # of a library's: softmax, transpose
            yield text if foreign or keyword.iskeyword(text) else "name"
        elif token.type in (tokenize.OP, tokenize.NUMBER):
            yield text
        elif token.type == tokenize.STRING:
            yield "text"
        else:
            continue
        owner, before = before, text


def read(code: str) -> Iterator[tokenize.TokenInfo]:
    """The tokens of a cell; where it can't be read to its end, those before that."""
    with suppress(tokenize.TokenError, SyntaxError, ValueError):
        yield from tokenize.generate_tokens(io.StringIO(code).readline)
