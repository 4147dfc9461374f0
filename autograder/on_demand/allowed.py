"""Whether a student may try now, by the course's settings and the tries so far."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from autograder.course_settings import Settings
from autograder.on_demand.queue import Try

FREE = 3  # tries of a day that fail, or are refused


def not_graded_now(tries: Sequence[Try], settings: Settings) -> str:
    """Why nothing of a student's is graded on demand now; empty where it is."""
    opens, now = settings.on_demand.opens, datetime.now(ZoneInfo(settings.zone)).time()
    if opens and not is_between(now, *opens):
        return f"Tries are graded from {opens[0]:%H:%M} to {opens[1]:%H:%M} ({settings.zone})."
    if left(tries, settings) <= 0:
        return f"Your {settings.on_demand.tries_per_day} tries of today are used up; the next are tomorrow's."
    return ""


def left(tries: Sequence[Try], settings: Settings) -> int:
    """Tries of today. What failed or was refused is free, but not for ever: a student can bring about either."""
    states = Counter(one.state for one in tries if is_of_today(one, settings))
    free = states["kept"] + min(states["failed"] + states["refused"], FREE)
    return settings.on_demand.tries_per_day - (states.total() - free)


def number_of_same(tries: Sequence[Try], digest: str, settings: Settings) -> int:
    """Which of a student's tries was of the same bytes, from 1, where to grade them again would change nothing; else 0."""
    numbered = [*enumerate(tries, start=1)]
    numbered = numbered if settings.on_demand.counts == "best" else numbered[-1:]
    return max((which for which, one in numbered if one.digest == digest and one.state not in ("failed", "kept")), default=0)


def is_of_today(one: Try, settings: Settings) -> bool:
    zone = ZoneInfo(settings.zone)
    return datetime.fromisoformat(one.handed_in).astimezone(zone).date() == datetime.now(zone).date()


def is_between(now: time, first: time, last: time) -> bool:
    """Whether it is between two times of day; from 22:00 to 02:00 goes over midnight."""
    return first <= now < last if first < last else now >= first or now < last
