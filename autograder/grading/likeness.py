"""Whose code is alike beyond what the task makes alike: pairs for a person to look at, and never a deduction.

Winnowing (Schleimer, Wilkerson and Aiken 2003): of the hashes of all runs of RUN tokens the least of each window of
WINDOW is kept, so that a passage of RUN + WINDOW - 1 tokens in common is always seen. What was given out, and what
much of the class writes, is left out of it.
"""

import io
import keyword
import tokenize
from collections import Counter
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from itertools import combinations
from typing import NamedTuple

RUN, WINDOW = 7, 4  # tokens; these and the next were chosen on the copies of tests/autograder/test_likeness.py
COMMON = 0.5  # of a class: what more than these write is how it is written
LEAST = 8  # fingerprints in common: fewer are no passage
ALIKE = 0.75  # of the smaller one's own fingerprints


class Pair(NamedTuple):
    students: tuple[str, str]
    share: float  # of what is the smaller one's own


def alike(written: Mapping[str, str], given: str = "") -> list[Pair]:
    """The pairs of students whose code, by student, has much in common; the most alike first."""
    given_runs = set(runs_of(given))
    found = {student: winnowed(code) - given_runs for student, code in written.items()}
    count = Counter(mark for marks in found.values() for mark in marks)
    most = max(3, COMMON * len(found))
    own = {student: {mark for mark in marks if count[mark] <= most} for student, marks in found.items()}
    return sorted(filter(None, (pair(own, *two) for two in combinations(sorted(own), 2))), key=lambda pair: -pair.share)


def pair(own: Mapping[str, set[int]], one: str, other: str) -> Pair | None:
    both = len(own[one] & own[other])
    smaller = min(len(own[one]), len(own[other]))
    return Pair((one, other), both / smaller) if both >= LEAST and both >= ALIKE * smaller else None


def winnowed(code: str) -> set[int]:
    """The fingerprints of code; names, comments and layout aside."""
    runs = list(runs_of(code))
    return {min(runs[begin : begin + WINDOW]) for begin in range(max(1, len(runs) - WINDOW + 1)) if runs}


def runs_of(code: str) -> Iterator[int]:
    """A hash for each run of tokens."""
    tokens = list(tokens_of(code))
    for begin in range(len(tokens) - RUN + 1):
        run = "\0".join(tokens[begin : begin + RUN]).encode(errors="replace")
        yield int.from_bytes(blake2b(run, digest_size=8).digest(), "big")


def tokens_of(code: str) -> Iterator[str]:
    """The tokens, names of one's own made alike; of code that can't be read to its end, those before that."""
    before = owner = ""
    try:
        for token in tokenize.generate_tokens(io.StringIO(code).readline):
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
    except (tokenize.TokenError, SyntaxError, ValueError):
        return
