"""What late work costs, and more time for one student."""

import csv
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import tzset
from zoneinfo import ZoneInfo

import commands
import pytest
from deliveries import make_course
from nbgrader.api import Gradebook
from nbgrader.converters import GenerateFeedback

from autograder.assignment import ASSIGNMENT
from autograder.course_settings import Late, Settings, load_settings
from autograder.grading.gradebook import configured
from autograder.intake.attempts import Attempt, Intake, Record, intake_of
from autograder.intake.lateness import AssignPenalties, assign_penalties, extend, lateness, naive
from autograder.settings import SettingsError

BERLIN = ZoneInfo("Europe/Berlin")
DUE = datetime(2026, 12, 1, 23, 59, tzinfo=BERLIN)
RULE = Settings("Europe/Berlin", DUE, Late(percent_per_day=10, grace_minutes=15, most=50), {"bo": DUE + timedelta(days=3)})
TOML = """\
# ours
zone = "Europe/Berlin"
due = 2026-12-01T23:59:00
late = { percent_per_day = 10, grace_minutes = 15, most = 50 }

[extensions]
bo = 2026-12-04T23:59:00  # ill
"""


def costs(rule, student, time):
    late = lateness(rule, student, Attempt("d", "exchange", time.isoformat() if time else ""))
    return late.percent if late else 0


@pytest.mark.parametrize("student, after, percent", [
    ("ada", timedelta(minutes=-1), 0), ("ada", timedelta(minutes=15), 0), ("ada", timedelta(minutes=16), 10),
    ("ada", timedelta(days=1, minutes=15), 10), ("ada", timedelta(days=1, minutes=16), 20), ("ada", timedelta(days=30), 50),
    ("bo", timedelta(days=3, minutes=10), 0), ("bo", timedelta(days=3, minutes=16), 10),
])  # fmt: skip
def test_each_day_that_has_begun_costs_and_an_extension_moves_the_due_date(student, after, percent):
    assert costs(RULE, student, (DUE + after).astimezone(ZoneInfo("UTC"))) == percent


def test_without_a_time_that_can_be_trusted_nothing_is_lost():
    assert costs(RULE, "ada", None) == 0
    assert costs(replace(RULE, due=None), "ada", DUE + timedelta(days=9)) == 0


def test_a_platforms_own_mark_is_shown_and_costs_nothing():
    marked = Attempt("d", "Canvas", late=True)
    assert str(lateness(RULE, "ada", marked)) == "late by the platform's own mark, which costs nothing"
    assert lateness(RULE, "ada", replace(marked, time=DUE.isoformat())) is None  # a time says more than a mark
    assert lateness(RULE, "ada", None) is None
    assert lateness(replace(RULE, due=None), "ada", marked).percent == 0


def test_how_late_it_came_is_told_in_days_hours_and_minutes():
    time = DUE + timedelta(days=2, hours=3, minutes=4 + RULE.late.grace_minutes, seconds=5)
    late = lateness(RULE, "ada", Attempt("d", "exchange", time.isoformat()))
    assert str(late) == "late by 2 d 3 h 4 min, and loses 30 % of the points"


def test_a_day_is_a_day_on_the_wall_also_when_clocks_are_put_back():
    due = datetime(2026, 10, 24, 23, 59, tzinfo=BERLIN)  # the next day has 25 hours
    rule = Settings("Europe/Berlin", due, Late(percent_per_day=10))
    assert costs(rule, "ada", datetime(2026, 10, 25, 23, 58, tzinfo=BERLIN).astimezone(ZoneInfo("UTC"))) == 10


def test_an_hour_that_clocks_skip_makes_nobody_late():
    due = datetime(2026, 3, 29, 1, 55, tzinfo=BERLIN)  # at 2:00 it is 3:00
    rule = Settings("Europe/Berlin", due, Late(percent_per_day=10, grace_minutes=15))
    assert costs(rule, "ada", datetime(2026, 3, 29, 3, 5, tzinfo=BERLIN)) == 0
    assert costs(rule, "ada", datetime(2026, 3, 29, 3, 15, tzinfo=BERLIN)) == 10


@pytest.fixture
def course(tmp_path):
    """A course with 60 points for each of three: two late by a day and an hour, one put among the submissions by hand."""
    folder = make_course(tmp_path / "course")
    (folder / "course.toml").write_text(TOML)
    intake = Intake(folder / "gradebook", folder / "gradebook" / "submitted", ASSIGNMENT, folder)
    with Gradebook(f"sqlite:///{folder}/gradebook/gradebook.db", "self-attention-for-vision") as gradebook:
        gradebook.add_assignment(ASSIGNMENT)
        gradebook.add_notebook(ASSIGNMENT, ASSIGNMENT)
        gradebook.add_grade_cell("all", ASSIGNMENT, ASSIGNMENT, max_score=100, cell_type="code")
        for student in ("ada", "bo", "by hand"):
            gradebook.add_student(student)
            gradebook.add_submission(ASSIGNMENT, student, timestamp=datetime(1999, 1, 1))
            grade = gradebook.find_grade("all", ASSIGNMENT, ASSIGNMENT, student)
            grade.auto_score, grade.needs_manual_grade = 60, False
        gradebook.db.commit()
    for student in ("ada", "bo"):
        time = (DUE + timedelta(days=1, hours=1)).isoformat()
        intake.save(Record(student, attempts=[Attempt("d", "exchange", time)]))
    return folder


def run(course, *command):
    return commands.run("autograder.cli", *command, cwd=course)


def exported(course):
    assert run(course, "export", "plain").returncode == 0
    with open(course / "gradebook" / "plain.csv", encoding="utf-8-sig", newline="") as file:
        return {row["student"]: (float(row["late_penalty"]), float(row["total"])) for row in csv.DictReader(file)}


def test_penalties_follow_points_that_a_person_gives_later_and_extensions_given_later(course):
    assert exported(course) == {"ada": (12, 48), "bo": (0, 60), "by hand": (0, 60)}
    with Gradebook(f"sqlite:///{course}/gradebook/gradebook.db", "self-attention-for-vision") as gradebook:
        gradebook.find_grade("all", ASSIGNMENT, ASSIGNMENT, "ada").manual_score = 80
        gradebook.db.commit()
    assert exported(course)["ada"] == (16, 64)
    done = run(course, "extend", "ada", "--until", "2026-12-02")
    assert done.stdout == "ada has until 2026-12-02 23:59, and loses 10 % for being late.\n"
    done = run(course, "extend", "ada", "--until", "2026-12-02 00:00")
    assert done.stdout.startswith("ada has until 2026-12-02 00:00,")
    run(course, "extend", "ada", "--until", "2026-12-02")
    assert load_settings(course).extensions["ada"].second == 59  # the end of that day
    with Gradebook(f"sqlite:///{course}/gradebook/gradebook.db", "self-attention-for-vision") as gradebook:
        assert gradebook.find_submission(ASSIGNMENT, "ada").late_submission_penalty == 8  # at once


def test_an_extension_is_written_where_an_instructor_finds_it_and_all_else_stays(tmp_path):
    (tmp_path / "course.toml").write_text(TOML)
    for student in ("ada@example.edu", "bo"):
        extend(tmp_path, student, datetime(2026, 12, 9, 12, 0))
    text = (tmp_path / "course.toml").read_text()
    assert text.startswith(TOML.split("[extensions]")[0])
    assert load_settings(tmp_path).extensions == {
        "ada@example.edu": datetime(2026, 12, 9, 12, tzinfo=BERLIN), "bo": datetime(2026, 12, 9, 12, tzinfo=BERLIN),
    }


def test_a_file_as_windows_saves_it_is_read_and_extended(tmp_path):
    text = TOML.replace("[extensions]", "[extensions]  # by e-mail").replace("\n", "\r\n")
    (tmp_path / "course.toml").write_text(text, encoding="utf-8-sig", newline="")
    extend(tmp_path, "ada", datetime(2026, 12, 9, 12, 0))
    assert load_settings(tmp_path).extensions.keys() == {"ada", "bo"}


@pytest.mark.parametrize("read", [load_settings, lambda folder: extend(folder, "ada", datetime(2026, 12, 9, 12, 0))])
def test_a_file_in_another_encoding_is_named_with_what_to_do(tmp_path, read):
    (tmp_path / "course.toml").write_text("ask = 'Zoë helps.'", encoding="cp1252")
    with pytest.raises(SettingsError, match="course.toml is not a text file in UTF-8: save it in UTF-8"):
        read(tmp_path)


def test_an_extension_comes_before_there_is_a_file(tmp_path):
    extend(tmp_path, "ada", datetime(2026, 12, 9, 12, 0))
    assert list(load_settings(tmp_path).extensions) == ["ada"]


@pytest.mark.parametrize("text, hint", [
    ("zone = 'Nowhere'", "no time zone"), ("due = 'soon'", "a date with a time"), ("dew = 1", "no setting dew"),
    ("late = { per_day = 1 }", "no setting late.per_day"), ("late = { most = '1' }", "late.most is a number"),
    ("late = 10", "late is a table"), ("due = ", "cannot be read"), ("extensions = { ada = 7 }", "extensions.ada is a date"),
    ("extensions = 7", "extensions is a table"), ("late = { most = nan }", "nan is no number to reckon with"),
    ("due = 2026-12-01", "a date with a time, such as 2026-12-01T23:59:00, not 2026-12-01.$"),
    ("late = { most = 150 }", "late.most is a percentage of the points earned, at most 100, not 150"),
    ("late = { percent_per_day = inf }", "inf is no number to reckon with"),
])  # fmt: skip
def test_what_is_not_understood_in_course_toml_is_said_with_its_name(tmp_path, text, hint):
    (tmp_path / "course.toml").write_text(text)
    with pytest.raises(ValueError, match=hint):
        load_settings(tmp_path)


def test_without_course_toml_there_is_no_due_date_and_no_rule(tmp_path):
    assert load_settings(tmp_path) == Settings()


@pytest.fixture
def in_it(course, monkeypatch):
    """The course's directory as nbgrader knows it, in this process."""
    monkeypatch.chdir(course)
    return configured()


def penalties(directory):
    with Gradebook(directory.db_url, directory.course_id) as gradebook:
        return {one.student.id: one.late_submission_penalty for one in gradebook.assignment_submissions(ASSIGNMENT)}


def test_who_came_late_is_told_and_loses_a_share_of_all_points(in_it):
    with Gradebook(in_it.db_url, in_it.course_id) as gradebook:
        gradebook.find_grade("all", ASSIGNMENT, ASSIGNMENT, "ada").manual_score = 61
        gradebook.db.commit()
        found = assign_penalties(gradebook, ASSIGNMENT, intake_of(in_it, ASSIGNMENT), load_settings(Path(in_it.root)))
    assert list(found) == ["ada"]
    assert (found["ada"].percent, found["ada"].over) == (20, timedelta(days=1, minutes=45))
    assert penalties(in_it) == {"ada": 12.2, "bo": 0, "by hand": 0}


def test_without_a_due_date_nbgraders_own_penalties_stay(in_it):
    with Gradebook(in_it.db_url, in_it.course_id) as gradebook:
        gradebook.find_submission_notebook(ASSIGNMENT, ASSIGNMENT, "ada").late_submission_penalty = 3
        assert assign_penalties(gradebook, ASSIGNMENT, intake_of(in_it, ASSIGNMENT), Settings()) == {}
    assert penalties(in_it)["ada"] == 3


def test_feedback_is_written_with_the_penalty_of_its_own_student(in_it):
    converter = GenerateFeedback(coursedir=in_it)
    step = AssignPenalties(parent=converter.exporter_class(parent=converter))
    notebook, resources = object(), {"nbgrader": {"assignment": ASSIGNMENT, "student": "ada"}}
    assert step.preprocess(notebook, resources) == (notebook, resources)
    assert penalties(in_it)["ada"] == 12


def test_the_attempt_that_the_gradebook_has_counts_and_not_one_taken_in_later(in_it):
    intake = intake_of(in_it, ASSIGNMENT)
    times = DUE - timedelta(days=1), DUE + timedelta(days=9)
    intake.save(Record("ada", attempts=[Attempt(str(time), "exchange", time.isoformat()) for time in times]))
    for graded, percent in (times[0], 0), (times[1], 50), (None, 50):
        with Gradebook(in_it.db_url, in_it.course_id) as gradebook:
            timestamp = graded and graded.astimezone(UTC).replace(tzinfo=None)
            gradebook.find_submission(ASSIGNMENT, "ada").timestamp = timestamp
            found = assign_penalties(gradebook, ASSIGNMENT, intake, load_settings(Path(in_it.root)))
        assert (found["ada"].percent if "ada" in found else 0) == percent


def test_the_gradebooks_times_are_utc_wherever_the_machine_stands(monkeypatch):
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Tokyo")
        tzset()
        found = naive(DUE)
    tzset()
    assert found == datetime(2026, 12, 1, 22, 59)
