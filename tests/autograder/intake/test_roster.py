"""Rosters as platforms export them, and as people write them."""

import pytest

from autograder.intake.collect import find
from autograder.intake.downloads import Delivery
from autograder.intake.roster import Roster, canvas_form, read_roster, time_of


def roster(tmp_path, text, encoding="utf-8"):
    (tmp_path / "roster.csv").write_text(text, encoding=encoding)
    return read_roster(tmp_path / "roster.csv")


@pytest.mark.parametrize("text, ids", [
    ("Student,ID,SIS User ID,SIS Login ID,Section\nPoints Possible,,,,\n\"L, A\",7,s,ada,x\n\"M, B\",8,s8,,x\n\"N, C\",9,,,x\n",
     ["ada", "s8", "9"]),
    ("First name,Last name,Email address\nA,L,a+b@c.d\nB,M,b@c.d\n", ["a_b@c.d", "b@c.d"]),
    ("student;name\nada;A L\n;\nbo;B M\n", ["ada", "bo"]),
    ("student\tname\nada\tA L\n", ["ada"]),
    ("Student\n4711\n", ["4711"]),
])  # fmt: skip
def test_each_student_has_an_id(tmp_path, text, ids):
    assert [person.student for person in roster(tmp_path, text).people] == ids


@pytest.mark.parametrize("text, hint", [
    ("Vorname,Nachname\nA,L\n", "headings"), ("", "headings"), ("student\nada\nAda\n", "twice"), ("student\n<b>\n", "no name"),
])
def test_what_is_no_roster_is_said(tmp_path, text, hint):
    with pytest.raises(ValueError, match=hint):
        roster(tmp_path, text)


def test_a_file_as_excel_saves_it_is_read(tmp_path):
    assert [person.name for person in roster(tmp_path, "student;name\r\nada;Zoë\r\n", "utf-8-sig").people] == ["Zoë"]


def test_canvas_begins_names_of_files_with_letters_digits_and_underscores_alone():
    assert canvas_form("O'Neil-Müller, Cy J.") == "oneilmüllercyj"
    assert canvas_form("a_12_") == "a12"


def test_moodles_names_are_found_in_either_order_and_without_what_it_leaves_out(tmp_path):
    known = roster(tmp_path, "First name,Last name,Email address\nCy,O'Neil,cy@x.y\nBo,Müller,bo@x.y\n")
    for name, student in ("Cy ONeil", "cy@x.y"), ("Müller Bo", "bo@x.y"):
        assert find(known, Delivery("Moodle", name, name, "5")).student == student
    assert find(Roster(), Delivery("Moodle", "Bo", "Bo", "5")) is None


@pytest.mark.parametrize("text", ["Tuesday, 1 December 2026, 11:50 PM", "1 December 2026, 23:50", "2026-12-01T22:50:00Z"])
def test_times_that_are_written_for_people_are_read_in_the_zone_of_the_course(text):
    assert time_of(text, "Europe/Berlin").timestamp() == 1796165400


def test_what_is_no_time_is_none():
    assert time_of("-", "UTC") is None
