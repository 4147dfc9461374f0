"""course.toml: the settings of a course, made by an instructor. It holds what differs from the defaults, and may be missing."""

import tomllib
from dataclasses import dataclass, field, fields
from datetime import datetime, time
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from autograder.settings import SettingsError, finite, in_words_of_toml

FILE = "course.toml"


@dataclass(frozen=True)
class Late:
    """What late work costs, of the points earned."""

    percent_per_day: float = 0.0  # for each day that has begun
    grace_minutes: float = 0.0  # after the due date, for free
    most: float = 100.0  # percent


@dataclass(frozen=True)
class OnDemand:
    """What students may have graded before the due date, and what they are shown of it."""

    show: list[str] | None = None  # graded items; by default all but Question 1 and those graded by a person
    points: bool = True  # with points and mistakes; else only which items are passed
    tries_per_day: Annotated[int, msgspec.Meta(ge=1)] = 10
    hours: list[str] = field(default_factory=list)  # ["08:00", "22:00"]: from when to when; without this line always
    at_once: Annotated[int, msgspec.Meta(ge=1)] | None = None  # how many are graded at a time; without this line what fits
    minutes: Annotated[float, msgspec.Meta(gt=0)] = 10.0  # that grading one submission may take
    counts: Literal["last", "best"] = "last"

    @property
    def opens(self) -> tuple[time, time] | None:
        return (time.fromisoformat(self.hours[0]), time.fromisoformat(self.hours[1])) if self.hours else None


@dataclass(frozen=True)
class Settings:
    zone: str = "UTC"  # of the times in this file, and of those that platforms write for people
    due: datetime | None = None
    late: Late = Late()
    extensions: dict[str, datetime] = field(default_factory=dict)  # by student, when theirs is due
    ask: str = ""  # how a student asks about a grade: a sentence on the feedback page
    keep_until: datetime | None = None  # before then `autograder forget` refuses
    on_demand: OnDemand = OnDemand()

    def local(self, moment: datetime) -> str:
        """A time as people of the course read it on a clock: "2026-12-01 23:59"."""
        return f"{moment.astimezone(ZoneInfo(self.zone)):%Y-%m-%d %H:%M}"

    def due_for(self, student: str) -> datetime | None:
        """When a student's work is due; an extension never makes that earlier."""
        return self.due and max(self.due, self.extensions.get(student, self.due))


def load_settings(folder: Path) -> Settings:
    """The settings of the course in a folder; SettingsError, in one sentence, where its file is not understood."""
    return parsed(text_in(folder))


def text_in(folder: Path) -> str:
    """The text of a folder's course.toml; empty where there is none."""
    file = folder / FILE
    try:
        return file.read_text(encoding="utf-8-sig") if file.exists() else ""
    except UnicodeDecodeError:
        raise SettingsError(f"{FILE} is not a text file in UTF-8: save it in UTF-8.") from None


def parsed(text: str) -> Settings:
    try:
        content = tomllib.loads(text, parse_float=finite)
    except ValueError as error:
        raise SettingsError(f"{FILE} cannot be read: {error}.") from None
    require_known(content, Settings, "")
    zone = content.get("zone", "UTC")
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, TypeError):
        raise SettingsError(f"{FILE}: {zone!r} is no time zone, such as 'Europe/Berlin'.") from None
    ask = content.get("ask", "")
    if not isinstance(ask, str):
        raise SettingsError(f"{FILE}: ask is a sentence, such as 'Write to staff@example.org within two weeks.'")
    extensions = content.get("extensions", {})
    if not isinstance(extensions, dict):
        raise SettingsError(f"{FILE}: extensions is a table, with a line for each student: ada = 2026-12-04T23:59:00.")
    return Settings(
        zone=zone,
        due=moment(content["due"], zone, "due") if "due" in content else None,
        late=late_rule(content.get("late", {})),
        extensions={student: moment(until, zone, f"extensions.{student}") for student, until in extensions.items()},
        ask=ask,
        keep_until=moment(content["keep_until"], zone, "keep_until") if "keep_until" in content else None,
        on_demand=on_demand(content.get("on_demand", {})),
    )


def require_known(content: dict[str, Any], kind: type, where: str) -> None:
    known = [entry.name for entry in fields(kind)]
    for name in content:
        if name not in known:
            raise SettingsError(f"{FILE}: there is no setting {where}{name}; known are {', '.join(known)}.")


def late_rule(content: Any) -> Late:
    if not isinstance(content, dict):
        raise SettingsError(f"{FILE}: late is a table, such as {{ percent_per_day = 10, grace_minutes = 15, most = 50 }}.")
    require_known(content, Late, "late.")
    for name, value in content.items():
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
            raise SettingsError(f"{FILE}: late.{name} is a number that is not negative, not {value!r}.")
    if content.get("most", 0) > 100:
        raise SettingsError(f"{FILE}: late.most is a percentage of the points earned, at most 100, not {content['most']}.")
    return Late(**content)


def on_demand(content: Any) -> OnDemand:
    if not isinstance(content, dict):
        raise SettingsError(f"{FILE}: on_demand is a table, [on_demand], with lines such as tries_per_day = 5.")
    require_known(content, OnDemand, "on_demand.")
    for name, value in content.items():
        try:
            msgspec.convert({name: value}, OnDemand)
        except msgspec.ValidationError as error:
            raise SettingsError(f"{FILE}: on_demand.{name}: {in_words_of_toml(str(error))}.") from None
    settings = OnDemand(**content)
    try:
        opens = settings.opens
        valid = opens is None or len(settings.hours) == 2 and opens[0] != opens[1] and not (opens[0].tzinfo or opens[1].tzinfo)
    except (ValueError, IndexError):
        valid = False
    if not valid:
        raise SettingsError(f"{FILE}: on_demand.hours is two times of day, such as ['08:00', '22:00'], not {settings.hours}.")
    return settings


def moment(value: Any, zone: str, name: str) -> datetime:
    """A date and time of day; without an offset of its own it is the course's zone."""
    try:
        found = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    except (ValueError, TypeError):
        shown = repr(value) if isinstance(value, str) else value  # a date without a time is no text
        raise SettingsError(f"{FILE}: {name} is a date with a time, such as 2026-12-01T23:59:00, not {shown}.") from None
    return found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))
