"""Limits and settings as files that people edit."""

import re

import pytest

from autograder.course_settings import parsed
from autograder.sandbox.limits import LIMITS, load_limits
from autograder.settings import SettingsError


@pytest.mark.parametrize("old, new, sentence", [
    ("processes = 200", "", r"limits\.toml has no processes: add it"),
    ("processes = 200", "processes = 0", "limits.toml does not say processes .*expected whole number >= 1"),
    ("processes = 200", "processes = 200.5", "limits.toml does not say processes .*expected whole number, got number"),
    ("seconds_of_grace", "seconds_of_gras", "has the key seconds_of_gras, which nothing reads: correct it, of memory_mib"),
    ("seconds_to_start = 60", "seconds_to_start = inf", "inf is no number to reckon with"),
])
def test_limits_that_nothing_can_be_graded_by_are_named_with_file_key_and_cure(tmp_path, old, new, sentence):
    file = tmp_path / "limits.toml"
    file.write_text(LIMITS.read_text().replace(old, new, 1))
    with pytest.raises(SettingsError, match=sentence):
        load_limits(file)


def test_the_date_that_an_error_suggests_is_one_that_the_file_takes():
    with pytest.raises(SettingsError) as told:
        parsed("due = 'tomorrow'")
    suggested = re.search(r"such as (\S+),", str(told.value))[1]
    assert f"{parsed(f'due = {suggested}').due:%H:%M}" == "23:59"
