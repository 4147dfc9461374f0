"""What is logged can be shown in a terminal, and is logged at all."""

import logging

import pytest

from autograder.grading.log import printable_record


@pytest.mark.parametrize("arguments, logged", [
    (("%s graded", ("ann\x1b[2J",)), "ann?[2J graded"),
    (("%s graded", ()), "%s graded"),
])
def test_a_line_holds_nothing_that_a_terminal_takes_for_a_command(arguments, logged):
    assert printable_record("course", logging.INFO, "here", 1, *arguments, None).getMessage() == logged


def test_a_line_that_cannot_be_formatted_does_not_stop_who_logs_it():
    assert printable_record("course", logging.INFO, "here", 1, "%d graded", ("all",), None).args == ("all",)
