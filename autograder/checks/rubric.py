"""The rubric: what each graded item is worth, how it is judged, and what a student reads when it is lost."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

RUBRIC = Path(__file__).resolve().parents[1] / "rubric.toml"
BY_HAND = "by hand"


class RubricError(ValueError):
    """A rubric that can't be graded by, in one sentence."""


@dataclass(frozen=True)
class Item:
    """One graded item, by its nbgrader grade id."""

    id: str
    points: float
    check: str     # its name in `autograder.checks.CHECKS`, or "by hand"
    sentence: str  # what a student sees when it is not passed
    parameters: Mapping[str, Any] = field(default_factory=dict)

    @property
    def section(self) -> str:
        """What its id begins with: attention, early, late, double, resnet, question1, ..."""
        return self.id.split("_")[0]

    def parameter(self, name: str) -> Any:
        """What else its check needs; RubricError where the rubric does not say."""
        if name not in self.parameters:
            raise RubricError(f"The rubric's [{self.id}] needs {name}, for its check {self.check!r}.")
        return self.parameters[name]


@dataclass(frozen=True)
class Rubric:
    items: tuple[Item, ...]

    @property
    def points(self) -> float:
        return sum(item.points for item in self.items)


def load_rubric(path: Path = RUBRIC) -> Rubric:
    """The rubric in a TOML file; RubricError where it is none."""
    try:
        tables = tomllib.loads(path.read_text())
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RubricError(f"{path.name} can't be read: {error}") from None
    if not tables:
        raise RubricError(f"{path.name} has no items.")
    return Rubric(tuple(item(name, table, path.name) for name, table in tables.items()))


def item(name: str, table: Any, file: str) -> Item:
    if not isinstance(table, dict):
        raise RubricError(f"{file}: {name} should be a table, [{name}].")
    wanted: dict[str, type | tuple[type, ...]] = {"points": (int, float), "check": str, "fails": str}
    for key, kind in wanted.items():
        if not isinstance(table.get(key), kind) or isinstance(table.get(key), bool):
            raise RubricError(f"{file}: [{name}] needs {key}, and has {table.get(key)!r}.")
    if table["points"] < 0:
        raise RubricError(f"{file}: [{name}] has {table['points']} points, fewer than none.")
    parameters = {key: value for key, value in table.items() if key not in wanted}
    return Item(name, float(table["points"]), table["check"], table["fails"], MappingProxyType(parameters))
