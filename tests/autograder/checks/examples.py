"""Small subjects to judge: the reference, and the reference with one slip."""

import inspect

import torch

from attnlib.attention import Attention
from autograder.checks.interview import InProcessSubject
from autograder.checks.judging import Examination, judge, load_rubric
from autograder.checks.source import subject_from
from autograder.subject import SubjectError

RUBRIC = {item.id: item for item in load_rubric().items}
REFERENCE = inspect.getsource(Attention)
SEED = "examples"


def with_slip(right: str = "", wrong: str = "") -> InProcessSubject:
    """The reference attention, one piece of its source replaced."""
    assert right in REFERENCE
    return subject_from(REFERENCE.replace(right, wrong) if right else REFERENCE)


def verdict_on(item: str, subject, data=None):
    return judge(Examination(subject, data, SEED), RUBRIC[item])


class Scripted:
    """A subject that answers from a table, by operation, and remembers what it was asked."""

    def __init__(self, **answers):
        self.answers = answers
        self.asked = []

    def ask(self, request, tensors):
        self.asked.append((request, tensors))
        answer = self.answers.get(request["op"], SubjectError(f"{request['op']} is not in the script."))
        if isinstance(answer, Exception):
            raise answer
        return answer(request, tensors) if callable(answer) else answer


def values(**variables):
    """A subject with nothing but variables."""
    return InProcessSubject(variables)


def guesses(accuracy_by_file: dict[str, float], labels: torch.Tensor) -> Scripted:
    """A subject whose models are right on given shares of images, each image being its index; other models have no file."""

    def predict(request, tensors):
        if request["checkpoint"] not in accuracy_by_file:
            return {"refused": {"reason": "missing", "detail": ""}}, {}
        index = tensors["images"].flatten().long()
        scattered = index * 7919 % len(labels)  # 7919 is prime
        wrong = scattered < round(len(labels) * (1 - accuracy_by_file[request["checkpoint"]]))
        return {}, {"scores": torch.nn.functional.one_hot(labels[index] + wrong, 11).float()}

    return Scripted(predict=predict)


__all__ = ["RUBRIC", "REFERENCE", "SEED", "Scripted", "SubjectError", "guesses", "values", "verdict_on", "with_slip"]
