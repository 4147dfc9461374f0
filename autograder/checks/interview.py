"""How a check reaches a student's work: it asks, and gets an answer of the question's type or an error back.

A check never runs a student's code itself. It asks a *subject*, which runs it
elsewhere (in a sandboxed kernel) or, for tests, right here.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import msgspec
from torch import Tensor

from autograder.guest import reply
from autograder.guest.surroundings import ON_CPU
from autograder.subject import Answered, Subject, SubjectError

MAX_MESSAGE = 2000  # characters that are looked at of what a kernel says


class InProcessSubject:
    """A subject whose code runs in this very process: for tests, and for trusted files."""

    def __init__(self, names: dict[str, Any]):
        self.names = names

    def ask(self, request: dict[str, Any], tensors: dict[str, Tensor]) -> Answered:
        return reply.answer(request, {name: tensor.clone() for name, tensor in tensors.items()}, self.names)

    def run(self, pieces: Iterable[str]) -> None:
        """Run the statements of one cell, and what follows each cell in a kernel."""
        with ON_CPU:
            for code in pieces:
                exec(compile(code, "<student>", "exec"), self.names)
        self.ask({"op": "settle"}, {})


class Raised(msgspec.Struct, frozen=True):
    """An exception that the student's code raised."""

    type: str
    message: str
    where: str = ""  # the student's line that led to it, if there is one

    def __str__(self) -> str:
        return f"{self.type}: {self.message}{self.where}"[:MAX_MESSAGE]


Facts = TypeVar("Facts")


@dataclass(frozen=True)
class Question(Generic[Facts]):
    """A request to the guest, and the type of the facts that answer it."""

    request: dict[str, Any]
    facts: type[Facts]
    tensors: dict[str, Tensor] = field(default_factory=dict)
    key: tuple[Any, ...] = ()  # with the operation: what is not asked again after a timeout
    require: Callable[[Facts, dict[str, Tensor]], None] = lambda facts, tensors: None  # SubjectError for wrong tensors


class Interview:
    """Asks a subject questions, but none again that it timed out on or died of."""

    def __init__(self, subject: Subject):
        self.subject = subject
        self.given_up: dict[tuple[Any, ...], SubjectError] = {}

    def ask(self, question: Question[Facts]) -> tuple[Facts, dict[str, Tensor]]:
        """The answer, facts and tensors; SubjectError where there is none, or one that is not of the question's type."""
        key = question.request["op"], *question.key
        if key in self.given_up:
            raise self.given_up[key]
        try:
            facts, tensors = self.subject.ask(question.request, question.tensors)
        except SubjectError as error:
            if error.kind in ("timeout", "died"):
                self.given_up[key] = error
            raise
        found = read(facts, question.facts)
        question.require(found, tensors)
        return found, tensors


def read(facts: Any, kind: type[Facts]) -> Facts:
    """Facts converted to their type, the one place that validates them; SubjectError where they are an error or do not fit."""
    try:
        if isinstance(facts, dict) and "error" in facts:
            raise SubjectError(str(msgspec.convert(facts["error"], Raised)))
        return msgspec.convert(facts, kind)
    except msgspec.ValidationError as error:
        raise SubjectError(f"The answer is not what was asked for: {error}."[:MAX_MESSAGE], "malformed") from None
