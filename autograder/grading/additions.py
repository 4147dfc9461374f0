"""What a student wrote into a given cell: additions are taken, changes are not, and are named."""

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from autograder.checks.source import UNREADABLE, defined, numbered_pieces

NO_PYTHON = re.compile(r"^[^\S\n]*[%!]", re.MULTILINE)  # a magic or a command of the shell
BINDS_ANY = re.compile(r"\bimport\s+\*|\b(exec|globals)\(|^[^\S\n]+global\s", re.MULTILINE)  # names that only running it tells
FEW_WORDS = 3  # a name or a path, which code further down may need
TEXT_MAGIC = re.compile(r"\s*%%(markdown|latex|html)\b")


class GivenCode:
    """The code cells that are given, which names they bind, and which are a student's own.

    tasks: sources of the stubs, whose names are not
    """

    def __init__(self, sources: Iterable[str], tasks: Iterable[str]):
        pieces = [piece for source in sources for piece in pieces_of(source)]
        self.pieces = {*plain(pieces)}
        self.names = set().union(*map(defined, pieces))
        self.imports = {one for piece in pieces for one in imports(piece)}
        self.asked = set().union(*map(defined, tasks))
        self.own = set[str]()

    def note_own(self, source: str) -> None:
        """Takes note of what a student's code binds: statements further down that use it are the student's, too."""
        self.own |= defined(source) - self.names - self.asked

    def rebound(self, piece: str) -> set[str]:
        """The given names that a statement binds to something else."""
        return (defined(piece) & self.names) - {name for *_, name in self.imports & set(imports(piece))}

    def changes(self, given: str, source: str, is_run: bool) -> tuple[list[str], list[str], list[str]]:
        """The statements that were added to a given cell, above all that is given and further down, and those not taken.

        One that binds nothing counts as added only where it uses what the student's code has bound, as `layers.append(...)`
        does, or where no given one is missing in its place, and the given cell is run.
        """
        old, new = pieces_of(given), pieces_of(source)
        above, below, left = list[str](), list[str](), list[str]()
        for what, first, _, begin, end in SequenceMatcher(None, plain(old), plain(new), autojunk=False).get_opcodes():
            for piece, said in zip(new[begin:end], plain(new[begin:end])) if what in ("insert", "replace") else ():
                self.note_own(piece)
                binds = defined(piece) or BINDS_ANY.search(piece)
                own = binds or is_run and what == "insert" or words_of(piece)[0].keys() & self.own
                added = own and not self.rebound(piece)
                if added or said not in self.pieces:  # what another given cell has is where two were merged
                    (left if not added else below if first else above).append(piece)
        return above, below, left


def pieces_of(source: str) -> list[str]:
    """The statements of a cell, without the magic in its first line."""
    code = re.sub(r"\A\s*%%.*\n?", "", source)
    return [piece.strip("\n").rstrip() for _, piece in numbered_pieces(code) if piece.strip()]


def plain(pieces: list[str]) -> list[str]:
    """Statements as they can be compared, whatever their layout and comments."""
    return [parsed(piece) or piece.strip() for piece in pieces]


def parsed(piece: str) -> str:
    try:
        return ast.dump(ast.parse(piece))
    except UNREADABLE:
        return ""


def imports(piece: str) -> Iterator[tuple[str | None, str, str]]:
    """What a statement imports: the module, what of it, and the name it gets."""
    try:
        nodes = ast.parse(piece).body
    except UNREADABLE:
        return
    for node in nodes:
        for alias in node.names if isinstance(node, (ast.Import, ast.ImportFrom)) else ():
            yield getattr(node, "module", None), alias.name, alias.asname or alias.name.split(".")[0]


def added_lines(given: str, source: str) -> str:
    """The lines of a text that the given one has not."""
    old, new = ([line.rstrip() for line in text.splitlines()] for text in (given, source))
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return "\n".join("\n".join(new[begin:end]) for what, _, _, begin, end in codes if what in ("insert", "replace")).strip()


def likeness(given: str, other: str) -> float:
    """The share of words and signs that a given text has in common with another, from 0 to 1."""
    (counts, total), (found, other_total) = words_of(given), words_of(other)
    return 2 * sum(min(count, found[word]) for word, count in counts.items()) / max(1, total + other_total)


@lru_cache(maxsize=2000)  # of all that one notebook can have
def words_of(text: str) -> tuple[Counter[str], int]:
    counts = Counter(re.findall(r"\w+|[^\w\s]", text))
    return counts, counts.total()


def is_prose(source: str) -> bool:
    """Whether a code cell holds nothing that computes, but comments, plain text, text in quotes or under a magic for it.

    Sentences may be given a name, as the number of Question 1 is, or be printed.
    """
    if TEXT_MAGIC.match(source):
        return True
    if NO_PYTHON.search(source):
        return False
    try:
        return all(map(is_said, ast.parse(source).body))
    except UNREADABLE:
        return True


def is_said(node: ast.stmt) -> bool:
    match node:
        case ast.Expr(value=ast.Constant()):
            return True
        case ast.Assign(value=ast.Constant(value=str(text))) | ast.Expr(
            value=ast.Call(func=ast.Name(id="print"), args=[ast.Constant(value=str(text))])
        ):
            return len(text.split()) > FEW_WORDS
    return False
