"""How a check reaches a student's work: it asks, and gets facts and tensors or an error back.

A check never runs a student's code itself. It asks a *subject*, which runs it
elsewhere (in a sandboxed kernel) or, for tests, right here.
"""

import ast
import inspect
from collections.abc import Callable
from typing import Any, Protocol

from torch import Tensor

from attnlib import models
from attnlib.attention import Attention
from autograder.checks import probe
from autograder.checks.verdict import MAX_MESSAGE

Answer = tuple[dict[str, Any], dict[str, Tensor]]


class SubjectError(RuntimeError):
    """No answer. kind: "error" (the student's code raised), "timeout", "died" or "malformed"."""

    def __init__(self, message: str, kind: str = "error"):
        super().__init__(message, kind)  # both, so that it survives pickling
        self.message = message
        self.kind = kind

    def __str__(self) -> str:
        return self.message


class Subject(Protocol):
    """A student's work that answers the requests of `autograder.checks.probe`."""

    def ask(self, request: dict[str, Any], tensors: dict[str, Tensor]) -> Answer:
        """The facts and tensors that answer a request; SubjectError where there is no answer."""


class InProcessSubject:
    """A subject whose code runs in this very process: for tests, and for files that one trusts."""

    def __init__(self, names: dict[str, Any]):
        self.names = names

    def ask(self, request: dict[str, Any], tensors: dict[str, Tensor]) -> Answer:
        return probe.answer(request, {name: tensor.clone() for name, tensor in tensors.items()}, self.names)


class PatientSubject:
    """Another subject, which is not asked again what it once took too long or died over."""

    def __init__(self, subject: Subject):
        self.subject = subject
        self.given_up: dict[tuple[Any, ...], SubjectError] = {}

    def ask(self, request: dict[str, Any], tensors: dict[str, Tensor]) -> Answer:
        question = request["op"], request.get("model"), request.get("module"), "x" in tensors
        if question in self.given_up:
            raise self.given_up[question]
        try:
            facts, answered = self.subject.ask(request, tensors)
        except SubjectError as error:
            if error.kind in ("timeout", "died"):
                self.given_up[question] = error
            raise
        if "error" in facts:
            raise SubjectError("{type}: {message}{where}".format(**facts["error"])[:MAX_MESSAGE])  # it may be forged
        return facts, answered


GIVEN: tuple[Callable[..., Any], ...] = (models.flatten, models.Flatten, models.block, models.ResNet, models.ResNet10)
IMPORTS = """\
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import Tensor
"""
SETTINGS = f"""\
channel_1 = {models.channel_1}
channel_2 = {models.channel_2}
num_classes = {models.num_classes}
learning_rate = 1e-3
"""
SECTIONS = {  # what a file can be graded on, by the names that it defines
    "attention": {"Attention"},
    **{name: set(probe.MODELS[name]) for name in ("early", "late", "double", "resnet")},
}


def prelude(source: str = "") -> str:
    """What a notebook gives before the tasks, for a student's file to stand on.

    A file of placements alone also gets a right Attention as a stand-in.
    """
    pieces = [IMPORTS, SETTINGS, *map(inspect.getsource, GIVEN)]
    if source and "Attention" not in defined(source):
        pieces.append(inspect.getsource(Attention))
    return "\n\n".join(pieces)


def sections_of(source: str) -> set[str]:
    """What a student's file can be graded on: the sections that it defines something for."""
    found = defined(source)
    return {section for section, names in SECTIONS.items() if names & found}


def subject_from(source: str) -> InProcessSubject:
    """A student's file, run in this process."""
    names: dict[str, Any] = {"__name__": "student"}
    exec(compile(prelude(source), "<given>", "exec"), names)
    exec(compile(source, "<student>", "exec"), names)
    return InProcessSubject(names)


def defined(source: str) -> set[str]:
    """The names that a file's top level binds, without running it."""
    names: set[str] = set()
    for statement in ast.parse(source).body:
        if isinstance(statement, (ast.ClassDef, ast.FunctionDef)):
            names.add(statement.name)
        elif isinstance(statement, (ast.Import, ast.ImportFrom)):
            names |= {alias.asname or alias.name for alias in statement.names}
        else:
            names |= {
                node.id for node in ast.walk(statement)
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
            }
    return names
