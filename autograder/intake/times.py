"""Moments as platforms write them for people, in their language; what could be read in two ways is not read."""

import re
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from babel.dates import get_month_names

LANGUAGES = "ca cs da de el en es et eu fi fr gl hr hu it lt lv nb nl pl pt ro sk sl sv tr uk".split()
CLOCK = re.compile(r"\b(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?\b\s*(?:([ap])\.?\s?m\b\.?)?", re.IGNORECASE)


def time_of(text: str, zone: str) -> datetime | None:
    """A moment in ISO 8601, or one with the name of its month and a year of four digits, in the zone of the course.

    None where it is neither.
    """
    moment = written_out(text)
    if moment is None:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return None
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))


def written_out(text: str) -> datetime | None:
    """Such as "Tuesday, 1 December 2026, 11:50 PM", "Mittwoch, 13. März 2024, 19:59" and "Dec 1, 2026 11:50 PM"."""
    clocks, rest = CLOCK.findall(text), CLOCK.sub(" ", text)
    years, days = re.findall(r"\b\d{4}\b", rest), re.findall(r"\b\d{1,2}\b", rest)
    numbers = [*{months()[word] for word in re.findall(r"[^\W\d_]+", rest.casefold()) if word in months()}]
    if (len(clocks), len(years), len(days), len(numbers)) != (1, 1, 1, 1):
        return None
    hour, minute, half = clocks[0]
    hours = int(hour) % 12 + 12 * (half in "pP") if half else int(hour)
    try:
        return datetime(int(years[0]), numbers[0], int(days[0]), hours, int(minute))
    except ValueError:
        return None


@cache
def months() -> dict[str, int]:
    """Numbers of months by their names, in full or not, but for those that mean two."""
    named = [
        (name.casefold().rstrip("."), number)
        for language in LANGUAGES
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, language).items()
    ]
    return {name: number for name, number in named if len({other for same, other in named if same == name}) == 1}
