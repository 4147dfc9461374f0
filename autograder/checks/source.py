"""A student's Python file: its statements, what it can be graded on, and the given code that has to run before it."""

import ast
import inspect
import io
import re
import symtable
from collections.abc import Callable, Iterator
from typing import Any

from attnlib import models
from attnlib.attention import Attention
from autograder.checks.interview import InProcessSubject
from autograder.models import PLACED

GIVEN: tuple[Callable[..., Any], ...] = (models.flatten, models.Flatten, models.block, models.ResNet, models.ResNet10)
IMPORTS = """\
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import Tensor, optim
"""
SETTINGS = f"""\
USE_GPU = True
dtype = torch.float32
device = torch.device("cpu")
print_every = 100
channel_1 = {models.channel_1}
channel_2 = {models.channel_2}
num_classes = {models.num_classes}
learning_rate = 1e-3
"""
SECTIONS = {  # what a file can be graded on, by the names that it defines
    "attention": {"Attention"},
    **{section: {model.builder, model.name} for section, model in PLACED.items()},
}
CONTINUES = re.compile(r"[ \t)\]}#]|(else|elif|except|finally)\b|$")  # a line that begins no statement of the top level
UNREADABLE = SyntaxError, ValueError, RecursionError, MemoryError  # what `ast` and `symtable` raise for whatever is no Python
BINDS = re.compile(r"^(?:class|def)\s+(\w+)|^(\w+)\s*(?::[^=\n]+)?=", re.MULTILINE)


def statements(source: str) -> Iterator[str]:
    """The statements of a file, each after as many empty lines as give it the line numbers of the file."""
    return ("\n" * line + piece for line, piece in numbered_pieces(source))


def numbered_pieces(source: str) -> Iterator[tuple[int, str]]:
    """The statements of a file, each with the number of lines above it.

    A file that can't be parsed is cut before each line that begins at the margin, so that an error in one piece costs no
    other.
    """
    lines = list(io.StringIO(source, newline=""))  # as Python counts them: splitlines would also split at a form feed
    try:
        starts = list(dict.fromkeys(first_line(node) - 1 for node in ast.parse(source).body))
    except UNREADABLE:
        starts = list(margins(lines))
    ends = [*starts[1:], len(lines)]
    return ((start, "".join(lines[start:end])) for start, end in zip(starts, ends))


def first_line(node: ast.stmt) -> int:
    decorators = getattr(node, "decorator_list", ())
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def margins(lines: list[str]) -> Iterator[int]:
    """The indices of lines that begin a statement at the margin; what follows a decorator belongs to it."""
    decorated = False
    for place, line in enumerate(lines):
        if not CONTINUES.match(line.rstrip("\n")):
            if not decorated:
                yield place
            decorated = line.startswith("@")


def prelude(source: str = "") -> str:
    """The code that the notebook gives before the tasks, to run before a student's file.

    A file that defines no Attention also gets the reference's.
    """
    pieces = [IMPORTS, SETTINGS, *map(inspect.getsource, GIVEN)]
    if source and "Attention" not in defined(source):
        pieces.append(inspect.getsource(Attention))
    return "\n\n".join(pieces)


def sections_of(source: str) -> set[str]:
    """The sections that a student's file can be graded on, by the names that it defines."""
    found = defined(source)
    return {section for section, names in SECTIONS.items() if names & found}


def defined(source: str) -> set[str]:
    """The names that a file's top level binds, without running it; by a regular expression where a piece can't be parsed."""
    names: set[str] = set()
    for _, statement in numbered_pieces(source):
        try:
            table = symtable.symtable(statement, "<file>", "exec")
            names |= {symbol.get_name() for symbol in table.get_symbols() if symbol.is_assigned() or symbol.is_imported()}
        except UNREADABLE:
            names |= {name for found in BINDS.findall(statement) for name in found if name}
    return names


def subject_from(source: str) -> InProcessSubject:
    """A subject that has run a student's file in this process."""
    subject = InProcessSubject({"__name__": "student"})
    exec(compile(prelude(source), "<given>", "exec"), subject.names)
    subject.run(statements(source))
    return subject
