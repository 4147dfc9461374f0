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
    """A subject whose code runs in this very process: for tests, and for files that one trusts."""

    def __init__(self, names: dict[str, Any]):
        self.names = names

    def ask(self, request: dict[str, Any], tensors: dict[str, Tensor]) -> Answered:
        return reply.answer(request, {name: tensor.clone() for name, tensor in tensors.items()}, self.names)

    def run(self, pieces: Iterable[str]) -> None:
        """What one cell holds."""
        with ON_CPU:
            for code in pieces:
                exec(compile(code, "<student>", "exec"), self.names)
        self.ask({"op": "settle"}, {})


class Raised(msgspec.Struct, frozen=True):
    """What the student's code raised."""

    type: str
    message: str
    where: str = ""  # its own line, if one is to blame

    def __str__(self) -> str:
        return f"{self.type}: {self.message}{self.where}"[:MAX_MESSAGE]


Facts = TypeVar("Facts")


@dataclass(frozen=True)
class Question(Generic[Facts]):
    """A request to the guest, and the type of the facts that answer it."""

    request: dict[str, Any]
    facts: type[Facts]
    tensors: dict[str, Tensor] = field(default_factory=dict)
    key: tuple[Any, ...] = ()  # questions with the same key take about as long
    require: Callable[[Facts, dict[str, Tensor]], None] = lambda facts, tensors: None  # SubjectError for wrong tensors


class Interview:
    """A subject that is asked questions. What it once took too long or died over it is not asked again."""

    def __init__(self, subject: Subject):
        self.subject = subject
        self.given_up: dict[tuple[Any, ...], SubjectError] = {}

    def ask(self, question: Question[Facts]) -> tuple[Facts, dict[str, Tensor]]:
        """The answer; SubjectError where there is none, or none that has the question's type."""
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
    """Facts as the type that they should have: the one place where an answer is believed to be one."""
    try:
        if isinstance(facts, dict) and "error" in facts:
            raise SubjectError(str(msgspec.convert(facts["error"], Raised)))
        return msgspec.convert(facts, kind)
    except msgspec.ValidationError as error:
        raise SubjectError(f"The answer is not what was asked for: {error}."[:MAX_MESSAGE], "malformed") from None
