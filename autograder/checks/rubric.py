"""The rubric: what each graded item is worth, how it is judged, and what a student reads when it is lost."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypedDict

from msgspec import Meta

from autograder.settings import SettingsError, read_toml, typed

RUBRIC = Path(__file__).resolve().parents[1] / "rubric.toml"
BY_HAND = "by hand"

RubricError = SettingsError
Percent = Annotated[float, Meta(ge=0, le=100)]
Step = TypedDict("Step", {"points": Annotated[float, Meta(gt=0)], "for": str})  # of a marking scheme
KEYS = {"points": Annotated[float, Meta(ge=0)], "check": str, "fails": str}  # of every item
PARAMETERS: dict[str, dict[str, Any]] = {  # by check: the further keys of its items; most checks have none
    "accuracy": {
        "thresholds": Annotated[dict[Literal["cifar10"], Percent], Meta(min_length=1)],
        "measured": dict[Literal["n", "mean", "sigma"], float] | None,
    },
    "answer.choice": {"right": Literal[1, 2, 3, 4]},
    "answer.accuracies": {"tolerance": Percent},
    BY_HAND: {"scheme": list[Step] | None},
}


@dataclass(frozen=True)
class Item:
    """One graded item, by its nbgrader grade id."""

    id: str
    points: float
    check: str     # its name in `autograder.checks.judging.CHECKS`, or "by hand"
    sentence: str  # what a student sees when it is not passed
    parameters: Mapping[str, Any] = field(default_factory=dict)  # the further keys that its check needs

    @property
    def section(self) -> str:
        """What its id begins with: attention, early, late, double, resnet, question1, ..."""
        return self.id.split("_")[0]


@dataclass(frozen=True)
class Rubric:
    items: tuple[Item, ...]

    @property
    def points(self) -> float:
        return sum(item.points for item in self.items)

    @property
    def sections(self) -> dict[str, float]:
        """The points of all items of a section, by its name."""
        found: dict[str, float] = {}
        for item in self.items:
            found[item.section] = found.get(item.section, 0.0) + item.points
        return found


def read_rubric(path: Path = RUBRIC) -> Rubric:
    """The rubric in a TOML file, read without PyTorch or a look at the checks it names; RubricError where it is invalid."""
    tables = read_toml(path)
    if not tables:
        raise RubricError(f"{path.name} has no items.")
    return Rubric(tuple(item(name, table, path.name) for name, table in tables.items()))


def item(name: str, table: Any, file: str) -> Item:
    where = f"{file}: [{name}]"
    if not isinstance(table, dict):
        raise RubricError(f"{file}: {name} should be a table, [{name}].")
    told = typed({key: value for key, value in table.items() if key in KEYS}, KEYS, where)
    parameters = {key: value for key, value in table.items() if key not in KEYS}
    kept = typed(parameters, PARAMETERS.get(told["check"], {}), where)
    scheme = kept.get("scheme") or []
    if scheme and (in_all := sum(step["points"] for step in scheme)) != told["points"]:
        raise RubricError(f"{where} is worth {told['points']:g} points, and its scheme comes to {in_all:g}: correct one.")
    return Item(name, told["points"], told["check"], told["fails"], MappingProxyType(parameters))
