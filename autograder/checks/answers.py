"""Checks of the answers that students store in variables: a choice, six accuracies and a ranking."""

from itertools import combinations
from statistics import fmean
from typing import Any, TypeGuard

from msgspec import UNSET

from autograder.checks.accuracy import Measurements, spread_by_chance
from autograder.checks.interview import Interview
from autograder.checks.questions import Value, variables
from autograder.checks.verdict import Fault
from autograder.models import MODELS
from autograder.subject import SubjectError

ROUNDING = 0.06  # percentage points, for accuracies reported to one decimal place


def variable(interview: Interview, name: str) -> Any:
    """The value of a notebook variable; SubjectError where it is not defined, or not plain data."""
    facts, _ = interview.ask(variables(name))
    found = facts.values.get(name, Value(missing=True))
    if found.value is UNSET:
        other = f"of the type {found.type}: give a number or text, or a list or dictionary of these"
        raise SubjectError(f"{name} is {other if found.type else 'not defined'}.")
    return found.value


def choice(interview: Interview, right: int) -> Fault | None:
    """Question 1: the variable `question1` holds the number of the right choice."""
    answer = variable(interview, "question1")
    if is_number(answer) and answer == right:
        return None
    if is_number(answer) and answer in (1, 2, 3, 4):
        return Fault(
            f"{answer} is not it. Hint: which of the four replaces each position by a mean over all positions, "
            "weighted by how similar they are?"
        )
    return Fault(f"question1 should be 1, 2, 3 or 4; it is {answer!r}.")


def accuracies(interview: Interview, measurements: Measurements, points: float, tolerance: float) -> Fault | None:
    """Question 3: each reported accuracy is near that of the submitted weights, as far as chance allows to tell.

    Every model earns its share.
    """
    reported = variable(interview, "accuracies")
    if not isinstance(reported, dict):
        return Fault(f"accuracies should be a dictionary; it is {type(reported).__name__}.")
    problems = [problem for name in MODELS if (problem := mismatch(reported, name, measurements, tolerance))]
    if not problems:
        return None
    return Fault(" ".join(problems), earned=points * (len(MODELS) - len(problems)) / len(MODELS))


def mismatch(reported: dict[str, Any], name: str, measurements: Measurements, tolerance: float) -> str | None:
    if name not in reported:
        return f"{name}: no accuracy is reported."
    percent = percent_of(reported[name])
    if percent is None or not 0 <= percent <= 100:
        return f"{name}: a number from 0 to 100 is asked for, or a list of them, not {reported[name]!r}."
    try:
        found = measurements.of(name)
    except SubjectError as error:
        return f"{name}: {percent:.2f} % can't be confirmed. {error}"
    low, high = found.bounds
    if low - tolerance <= percent <= high + tolerance:
        return None
    share = " Is it a share? Percentages are asked for." if percent <= 1 else ""
    return f"{name}: {percent:.2f} % was reported, but the weights reach {found.percent:.2f} %.{share}"


def percent_of(entry: Any) -> float | None:
    """A reported accuracy as a number, from a number, from text with or without "%", or as the mean of a list; else None."""
    if isinstance(entry, str):
        try:
            entry = float(entry.strip().removesuffix("%").replace(",", "."))
        except ValueError:
            return None
    if isinstance(entry, list) and entry:
        runs = [percent_of(run) for run in entry]
        numbers = [run for run in runs if run is not None]
        return fmean(numbers) if len(numbers) == len(runs) else None
    return float(entry) if is_number(entry) else None


def ranking(interview: Interview, measurements: Measurements, points: float) -> Fault | None:
    """Question 3: the names in the order of the accuracies reported for them; equal ones may stand either way.

    Reported accuracies may be those that grading measures on a sample of the test images. A ranking made on all images
    counts too then, as far as chance explains the difference. A ranking of some models earns their share: a model whose
    checkpoint got lost has no accuracy.
    """
    order, reported = variable(interview, "ranking"), variable(interview, "accuracies")
    names = [str(name).strip() for name in order] if isinstance(order, list) else []
    if len(names) < 2 or len(set(names)) < len(names) or not set(names) <= MODELS.keys():
        return Fault(f"ranking should name each of {', '.join(MODELS)} once; it is {order!r}.")
    given = {name: percent_of(reported.get(name)) for name in names} if isinstance(reported, dict) else {}
    percents = {name: percent for name, percent in given.items() if percent is not None}
    if len(percents) < len(names):
        return Fault("accuracies has no number for some of the models that are ranked.")
    if any(belongs_behind(percents, measurements, first, second) for first, second in combinations(names, 2)):
        order = ", ".join(f"{percent:.2f}" for percent in percents.values())
        worst_first = " Is the worst model first?" if list(percents.values()) == sorted(percents.values()) else ""
        detail = f"In its order the accuracies you report are {order}: they should fall from first to last.{worst_first}"
        return Fault(detail)
    missing = [name for name in MODELS if name not in names]
    if missing:
        return Fault(f"Missing from it: {', '.join(missing)}.", earned=points * len(names) / len(MODELS))
    return None


def belongs_behind(percents: dict[str, float], measurements: Measurements, first: str, second: str) -> bool:
    """Whether `first` is less accurate than `second`: as reported or, where both were measured here, beyond chance."""
    if percents[first] > percents[second] - 1e-6:  # equal means of three runs may differ in the last bit
        return False
    found = [measurements.found[name] for name in (first, second) if name in measurements.found]
    taken_over = [abs(percents[name] - one.percent) < ROUNDING for name, one in zip((first, second), found)]
    return taken_over != [True, True] or found[1].percent - found[0].percent > spread_by_chance(*found)


def is_number(value: Any) -> TypeGuard[float]:
    """Whether a value is a number that an answer may have: finite, and no larger than a float can hold."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e9
