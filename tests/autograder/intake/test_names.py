"""Which names a folder may have, and what a person may be called."""

import pytest

from autograder.intake.names import Refused, by_spelling, display_name, require_id, shown, student_id


@pytest.mark.parametrize("name", [
    "ada", "4711", "ada@example.edu", "Zoë M. Müller-Lüdenscheidt", "李小龍", "अदिति", "a_b.c-d", "x" * 200,
])  # fmt: skip
def test_names_of_any_script_are_ids(name):
    assert student_id(name) == name


def test_two_ways_to_write_one_letter_are_one_id():
    assert student_id("Zoe\u0308") == student_id("Zo\u00eb")


@pytest.mark.parametrize("name", [
    "", " ", ".", "..", "a..b", ".a", "-a", "@a", "a+b", "a/b", "a\\b", "a\0b", "a\nb", "<b>", "=1", "a\u202eb", "a\u200bb",
    "$(x)", "a;b", "a*", "x" * 201,
])  # fmt: skip
def test_what_could_mean_something_elsewhere_is_no_id(name):
    with pytest.raises(Refused):
        student_id(name)


def test_what_people_are_called_is_shown_without_what_acts_in_a_page():
    assert display_name("  <b>O'Neil</b> & Søn,\tCy ") == "b O'Neil /b Søn, Cy"
    assert shown("<script>\x1b[2J") == "'?script??[2J'"


def test_a_message_shows_the_beginning_of_a_long_name():
    assert shown("x" * 80) == f"'{'x' * 80}'"
    assert shown("x" * 81) == f"'{'x' * 80}...'"


@pytest.mark.parametrize("folder, hint", [
    ("a+b", "is no name for a student"),
    ("Zoe\u0308", "is written in other letters than they seem: call the folder Zo\u00eb anew"),
    ("ADA", "'ADA' and 'ada' are told apart by nothing but case"),
])
def test_a_folder_that_somebody_made_is_called_as_a_student_can_be(folder, hint):
    with pytest.raises(Refused, match=hint.replace("+", r"\+")):
        require_id(folder, by_spelling(["ada", "bo", folder]))
    require_id("bo", by_spelling(["ada", "bo", folder]))
