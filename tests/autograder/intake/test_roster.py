"""Rosters as platforms export them, and as people write them."""

import pytest

from autograder.intake.downloads import Delivery
from autograder.intake.matching import canvas_form, find
from autograder.intake.names import Refused
from autograder.intake.people import Person, Roster, keep_roster, kept_roster
from autograder.intake.roster import read_roster
from autograder.intake.times import time_of


def roster(tmp_path, text, encoding="utf-8"):
    (tmp_path / "roster.csv").write_text(text, encoding=encoding)
    return read_roster(tmp_path / "roster.csv")


@pytest.mark.parametrize("text, ids", [
    ("Student,ID,SIS User ID,SIS Login ID,Section\nPoints Possible,,,,\n\"L, A\",7,s,ada,x\n\"M, B\",8,s8,,x\n\"N, C\",9,,,x\n",
     ["ada", "s8", "9"]),
    ("First name,Last name,Email address\nA,L,a+b@c.d\nB,M,b@c.d\n", ["a_b@c.d", "b@c.d"]),
    ("LastName,FirstName,ID,SIS Login ID,Section\nPoints Possible,,,,\nL,A,7,ada,x\nStudent,Test,8,,x\n", ["ada"]),
    ("Vorname;Nachname;E-Mail-Adresse;Gruppen\nA;L;a@b.c;1\nB;M;b@c.d;\n", ["a@b.c", "b@c.d"]),
    ("Prénom,Nom de famille,Adresse de courriel\nA,L,a@b.c\n", ["a@b.c"]),
    ("Nombre,Dirección de correo\nA L,a@b.c\n", ["a@b.c"]),
    ("OrgDefinedId,Self-Attention Points Grade,End-of-Line Indicator\n#007,,#\n", ["007"]),
    ("Username,Last Name,First Name,Email,End-of-Line Indicator\n#ada,L,A,a@b.c,#\n", ["ada"]),
    ("Last Name\tFirst Name\tUsername\tStudent ID\nL\tA\tada\t7\nT\tT\tt_previewuser\t\n", ["ada"]),
    ("student;name\nada;A L\n;\nbo;B M\n", ["ada", "bo"]),
    ("student\tname\nada\tA L\n", ["ada"]),
    ("Student\n4711\n", ["4711"]),
])  # fmt: skip
def test_each_student_has_an_id(tmp_path, text, ids):
    assert [person.student for person in roster(tmp_path, text).people] == ids


@pytest.mark.parametrize("text, hint", [
    ("Vorname,Nachname\nA,L\n", "headings"), ("a,b\na@b.c,d@e.f\n", "headings"), ("", "headings"),
    ("student\nada\nAda\n", "twice"), ("student\n<b>\n", "no name"),
])
def test_what_is_no_roster_is_said(tmp_path, text, hint):
    with pytest.raises(ValueError, match=hint):
        roster(tmp_path, text)


GERMAN = """\
ID,Vollständiger Name,ID-Nummer,E-Mail-Adresse,Status,Bewertung,Bewertung kann geändert werden,Zuletzt geändert (Abgabe),\
Zuletzt geändert (Bewertung)
Teilnehmer/in501,Ada Lovelace,4711,ada@b.c,Zur Bewertung abgegeben,"13,50",Ja,"Dienstag, 1. Dezember 2026, 23:50",\
"Mittwoch, 2. Dezember 2026, 08:00"
Teilnehmer/in502,Bo Müller,4712,bo@b.c,Keine Abgabe,,Ja,-,-
"""


def test_a_worksheet_of_moodles_is_read_in_whatever_language(tmp_path):
    ada, bo = roster(tmp_path, GERMAN).people
    assert (ada.student, ada.name, ada.participant, ada.email) == ("ada@b.c", "Ada Lovelace", "501", "ada@b.c")
    assert time_of(ada.handed_in, "Europe/Berlin").timestamp() == 1796165400
    assert (bo.participant, bo.handed_in) == ("502", "")


def test_a_roster_that_comes_later_keeps_ids_and_says_who_is_in_the_course(tmp_path):
    before = roster(tmp_path, "First name,Last name,Username,Email address\nA,L,ada,a@b.c\nB,M,bo,b@b.c\n")
    worksheet = "Identifier,Full name,Email address\nParticipant 7,A L,a@b.c\nParticipant 8,C N,c@b.c\n"
    after = roster(tmp_path, worksheet).after(before)
    found = [(person.student, person.participant, person.login) for person in after.people]
    assert found == [("ada", "7", "ada"), ("c@b.c", "8", "")]
    (tmp_path / "gradebook").mkdir()
    keep_roster(tmp_path, after)
    assert kept_roster(tmp_path) == after


@pytest.mark.parametrize("content", ["student;name\nada;Zoë\n".encode("utf-16"), "student\tname\nada\tZoë\n".encode("utf-16")])
def test_excels_unicode_text_is_read(tmp_path, content):
    (tmp_path / "roster.txt").write_bytes(content)
    assert [person.name for person in read_roster(tmp_path / "roster.txt").people] == ["Zoë"]


@pytest.mark.parametrize("content", [
    "student;name\nada;Zoë\n".encode("cp1252"), b"PK\x03\x04 a workbook\xff", b"student\n" + b"x" * 200_000,
])  # fmt: skip
def test_what_is_no_text_is_said_with_what_to_save(tmp_path, content):
    (tmp_path / "roster.csv").write_bytes(content)
    with pytest.raises(ValueError, match="save it as 'CSV UTF-8'"):
        read_roster(tmp_path / "roster.csv")


def test_a_file_as_excel_saves_it_is_read(tmp_path):
    assert [person.name for person in roster(tmp_path, "student;name\r\nada;Zoë\r\n", "utf-8-sig").people] == ["Zoë"]


def test_canvas_begins_names_of_files_with_letters_digits_and_underscores_alone():
    assert canvas_form("O'Neil-Müller, Cy J.") == "oneilmüllercyj"
    assert canvas_form("a_12_") == "a12"
    assert canvas_form("a_b") == "a_b"


def test_moodles_names_are_found_in_either_order_and_without_what_it_leaves_out(tmp_path):
    known = roster(tmp_path, "First name,Last name,Email address\nCy,O'Neil,cy@x.y\nBo,Müller,bo@x.y\n")
    for name, student in ("Cy ONeil", "cy@x.y"), ("Müller Bo", "bo@x.y"):
        assert find(known, Delivery("Moodle", name, name, "5")).student == student
    assert find(Roster(), Delivery("Moodle", "Bo", "Bo", "5")) is None


@pytest.mark.parametrize("text", [
    "Tuesday, 1 December 2026, 11:50 PM", "1 December 2026, 23:50", "2026-12-01T22:50:00Z", "Dec 1, 2026 11:50 PM",
])  # fmt: skip
def test_times_that_are_written_for_people_are_read_in_the_zone_of_the_course(text):
    assert time_of(text, "Europe/Berlin").timestamp() == 1796165400


@pytest.mark.parametrize("text", [
    "-", "", "11/12/2026 11:50 PM", "12.11.2026 23:50", "1 December 2026", "1 listopad 2026, 23:50", "31 June 2026, 10:00",
])  # fmt: skip
def test_what_is_no_time_or_could_be_two_is_none(text):
    assert time_of(text, "UTC") is None


CANVAS = "Student,ID,SIS User ID,SIS Login ID,Section\n\"Lovelace, Ada\",7,s7,ada,x\n\"Müller, Bo\",8,s8,bo,x\n"


def test_canvas_number_and_name_have_to_agree(tmp_path):
    known = roster(tmp_path, CANVAS)
    for name in "lovelaceada", "adalovelace":
        assert find(known, Delivery("Canvas", name, name, "7")).student == "ada"
    assert find(known, Delivery("Canvas", "x", "x", "9")) is None
    with pytest.raises(Refused, match="number 7 is that of ada, whom the roster calls 'Lovelace, Ada', but not the name"):
        find(known, Delivery("Canvas", "müllerbo", "müllerbo", "7"))


@pytest.mark.parametrize("source, student", [("Gradescope", None), ("folder", "bo")])
def test_a_label_that_anybody_may_write_is_no_name_where_the_platform_has_ids(tmp_path, source, student):
    known = roster(tmp_path, CANVAS)
    found = find(known, Delivery(source, "self_attention - Bo Müller", ids=("nobody",)))
    assert (found and found.student) == student
    assert find(known, Delivery(source, "x", ids=("nobody", "ADA"))).student == "ada"


def test_who_could_be_two_is_told_by_nobody_but_a_person(tmp_path):
    known = roster(tmp_path, "student,name\nada,A L\nother,A L\nbo,B M\n")
    with pytest.raises(Refused, match="It could be ada or other"):
        find(known, Delivery("folder", "A L"))
    assert find(known, Delivery("folder", "B M")).student == "bo"


def test_in_a_large_class_nobodys_names_are_spelled_anew_for_each_other(monkeypatch):
    people = [Person(f"s{n}", f"A{n} B{n}", email=f"s{n}@example.org") for n in range(100)]
    spelled = []
    for module in ("people", "matching"):
        monkeypatch.setattr(f"autograder.intake.{module}.same", lambda text: spelled.append(text) or text)
    roster = Roster(people).after(Roster(people))
    assert [find(roster, Delivery("Moodle", name, name)).student for name in ("A7 B7", "A99 B99")] == ["s7", "s99"]
    assert len(spelled) < 10 * len(people)
