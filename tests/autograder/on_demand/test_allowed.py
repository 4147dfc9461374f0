"""Whether a student may try now, by the tries so far."""

from datetime import UTC, datetime

from autograder.course_settings import OnDemand, Settings
from autograder.on_demand.allowed import left
from autograder.on_demand.queue import Try


def tries(*states):
    now = datetime.now(UTC).isoformat()
    return [Try(number, "ada", "", "page", now, 0, state, now, "") for number, state in enumerate(states)]


def test_what_failed_or_was_refused_is_no_try_of_the_day_three_times_together():
    settings = Settings(on_demand=OnDemand(tries_per_day=5))
    free = "failed", "refused", "refused"
    assert left(tries(*free, "kept"), settings) == 5
    assert left(tries(*free, "refused", "graded", "overran", "waiting"), settings) == 1
