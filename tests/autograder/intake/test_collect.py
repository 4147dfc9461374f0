"""`autograder collect` on downloads that are laid out as the platforms' documentation, or their source, describes them."""

import os

import pytest
from deliveries import answer_of, handed_in, notebook, place, students, zipped
from nbgrader.api import Gradebook

from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.grading.gradebook import Course
from autograder.grading.standing import after_grading, empty_handed
from autograder.grading.store import Store

CANVAS_ROSTER = """\
Student,ID,SIS User ID,SIS Login ID,Section,Self-Attention (77)
    Points Possible,,,,,100
"Lovelace, Ada",101,s1,ada@example.edu,A,
"Müller, Bo",102,s2,bo@example.edu,A,
"O'Neil, Cy",103,s3,cy@example.edu,A,
"Student, Test",999,,,A,
"""
WORKSHEET = """\
\ufeffIdentifier,"Full name","Email address",Status,Grade,"Maximum grade","Grade can be changed","Last modified (submission)"
"Participant 501","Ada Lovelace",ada@example.edu,"Submitted for grading",-,100,Yes,"Tuesday, 1 December 2026, 11:50 PM"
"Participant 502","Bo Müller",bo@example.edu,"Submitted for grading",-,100,Yes,"Wednesday, 2 December 2026, 12:10 AM"
"Participant 503","Cy O'Neil",cy@example.edu,"No submission",-,100,Yes,-
"""
BLACKBOARD_ROSTER = """\
"Last Name","First Name","Username","Student ID","Last Access","Availability"
"Lovelace","Ada","a_lovelace","4711","2026-12-01 23:00:00","Yes"
"Müller","Bo","bo","4712","2026-12-01 23:00:00","Yes"
"O'Neil","Cy","cy","4713","","Yes"
"Teach","Tess","tess_previewuser","","","Yes"
"""
BRIGHTSPACE_ROSTER = """\
OrgDefinedId,Username,Last Name,First Name,Email,Self-Attention Points Grade <Numeric MaxPoints:100>,End-of-Line Indicator
#0815,#ada,Lovelace,Ada,ada@example.edu,,#
#0816,#bo,Müller,Bo,bo@example.edu,,#
#0817,#cy,O'Neil,Cy,cy@example.edu,,#
"""
METADATA = """\
---
submission_901:
  :submitters:
  - :name: Ada Lovelace
    :sid: '4711'
    :email: ada@example.edu
  :created_at: 2026-12-01 22:50:00.861687000 Z
  :score: 2.0
submission_902:
  :submitters:
  - :name: Bo Müller
    :sid: '4712'
    :email: bo@example.edu
  - :name: Cy O'Neil
    :sid: '4713'
    :email: cy@example.edu
  :created_at: 2026-12-01 23:10:00.000000000 Z
submission_903:
  :submitters: []
"""
DUE = 'zone = "Europe/Berlin"\ndue = 2026-12-01T23:59:00\n'  # 22:59 UTC


def timestamp(course, student):
    file = place(course, student) / "timestamp.txt"
    return file.read_text() if file.exists() else None


def test_canvas_with_its_roster(course, collect):
    done = collect({
        "lovelaceada_101_9001_self_attention.zip": handed_in("adas"),
        "müllerbo_LATE_102_9002_x_999_888_self_attention-1.ipynb": notebook("bos"),
        "müllerbo_LATE_102_9003_early.safetensors": "weights",
    }, roster=CANVAS_ROSTER)
    assert done.returncode == 0, done.stdout + done.stderr
    assert students(course) == ["ada@example.edu", "bo@example.edu"]
    assert [answer_of(course, f"{name}@example.edu") for name in ("ada", "bo")] == ["adas", "bos"]
    assert (place(course, "bo@example.edu") / "checkpoints" / "early.safetensors").read_text() == "weights"
    assert "bo@example.edu taken, late" in done.stdout
    assert "cy@example.edu missing" in done.stdout
    assert "2 taken, 0 replaced, 0 as before, 0 not understood, 1 late, 1 of 3 on the roster missing" in done.stdout
    assert timestamp(course, "ada@example.edu") is None  # Canvas says none
    with Gradebook(f"sqlite:///{course}/gradebook/gradebook.db", "self-attention-for-vision") as gradebook:
        cy = gradebook.find_student("cy@example.edu")
        assert (cy.first_name, cy.last_name, cy.lms_user_id, cy.email) == ("Cy", "O'Neil", "103", "cy@example.edu")


def test_a_roster_of_ones_own_may_have_the_given_name_first(course, collect):
    roster = "student,name,lms_user_id\nada,Ada King Lovelace,101\nbo,Bo Müller,102\n"
    done = collect({
        "lovelaceadaking_101_9001_self_attention.zip": handed_in("adas"),
        "müllerbo_103_9002_self_attention.zip": handed_in("bos"),
    }, roster=roster)
    assert students(course) == ["ada"], done.stdout + done.stderr
    assert "Nobody on the roster has Canvas's number 103" in done.stdout


def test_whose_delivery_cannot_be_taken_is_not_graded_and_not_missing(course, collect, monkeypatch, capsys):
    done = collect({
        "lovelaceada_101_9001_self_attention.zip": handed_in("adas"),
        "müllerbo_102_9002_self_attention.ipynb": "The dog ate it.",
        "oneilcy_103_text.html": "<p>here it is",
    }, roster=CANVAS_ROSTER)
    assert (done.returncode, students(course)) == (1, ["ada@example.edu"])
    assert "2 not understood, 0 late, 0 of 3 on the roster missing" in done.stdout
    kept = Store(course / "gradebook" / "results")
    assert "is not a Jupyter notebook" in kept.problems()["bo@example.edu"]
    assert "as text or as a link" in kept.problems()["cy@example.edu"]
    monkeypatch.chdir(course)
    assert after_grading(Course(ASSIGNMENT)) and empty_handed(Course(ASSIGNMENT), kept.problems()) == []
    assert "bo@example.edu  not graded: 'self_attention.ipynb' is not" in capsys.readouterr().out
    assert "0 of 3 on the roster missing" in collect({"lovelaceada_101_9001_self_attention.zip": handed_in("adas")}).stdout
    collect({"müllerbo_102_9003_self_attention.ipynb": notebook("bos")})
    assert students(course) == ["ada@example.edu", "bo@example.edu"]
    after_grading(Course(ASSIGNMENT))
    assert "bo@example.edu" not in capsys.readouterr().out


def test_on_canvas_a_students_own_words_name_nobody_else(course, collect):
    """A name such as "a__1_", or a file named by another's numbers, lets nobody hand in as somebody else."""
    done = collect({
        "a_101_55_9009_x.zip": handed_in("of a"),  # Canvas makes this of the name "a__101_" and the user 55
        "anon_x4tGq_9010_self_attention.zip": handed_in(),
        "müllerbo_102_text.html": "<p>here it is",
        "notes.txt": "by hand",
    }, roster=CANVAS_ROSTER)
    assert done.returncode == 1
    assert students(course) == []
    for hint in "but not the name", "anonymous grading off", "as text or as a link", "names no file like this":
        assert hint in done.stdout


def test_canvas_without_a_roster_keeps_people_of_one_name_apart(course, collect):
    done = collect({f"kimlee_{number}_9{number}_a.zip": handed_in(f"work {number}") for number in (5, 6)})
    assert done.returncode == 0
    assert students(course) == ["kimlee 5", "kimlee 6"]


@pytest.mark.parametrize("end", ["_", ""])
def test_moodle_with_its_grading_worksheet_which_has_times(course, collect, end):
    (course / "course.toml").write_text(DUE)
    done = collect({
        f"Ada Lovelace_501_assignsubmission_file{end}/self_attention.zip": handed_in("adas"),
        f"Bo Müller_502_assignsubmission_file{end}/mine/self_attention.ipynb": notebook("bos"),
        f"Bo Müller_502_assignsubmission_onlinetext{end}/onlinetext.html": "<p>",
    }, roster=WORKSHEET)
    assert done.returncode == 0, done.stdout + done.stderr
    assert students(course) == ["ada@example.edu", "bo@example.edu"]
    assert timestamp(course, "ada@example.edu").startswith("2026-12-01 22:50:00")
    assert "bo@example.edu taken, late" in done.stdout
    assert "cy@example.edu missing" in done.stdout


def test_moodle_without_folders_and_with_its_participants(course, collect):
    participants = "First name,Last name,Username,Email address\nAda,Lovelace,ada,a@b.c\nBo,Müller,bo,\nCy,O'Neil,cy,\n"
    done = collect({
        "Ada Lovelace_501_assignsubmission_file_self_attention.zip": handed_in("adas"),
        "Cy ONeil_503_assignsubmission_file_self_attention.ipynb": notebook("cys"),
        "Bo Müller_502_assignsubmission_onlinetext_onlinetext.html": "<p>",
    }, roster=participants)
    assert students(course) == ["ada", "cy"]
    assert "typed into Moodle" in done.stdout and done.returncode == 1


def test_two_of_one_name_are_told_apart_by_nobody_but_a_person(course, collect):
    participants = "First name,Last name,Username,Email address\nKim,Lee,kim1,\nKim,Lee,kim2,\n"
    done = collect({"Kim Lee_501_assignsubmission_file_/self_attention.zip": handed_in()}, roster=participants)
    assert (done.returncode, students(course)) == (1, [])
    assert "kim1 or kim2: call the folder or file by the student's id" in done.stdout
    done = collect({
        "Kim Lee_501_assignsubmission_file_/self_attention.zip": handed_in("one"), "kim2/self_attention.ipynb": notebook("two"),
        "kim1.zip": handed_in("one"), "kim9.zip": handed_in("nine"),
    }, roster=participants)  # fmt: skip
    assert students(course) == ["kim1", "kim2"] and answer_of(course, "kim2") == "two"
    assert "take it out, or call it by the student's id" in done.stdout


def test_gradescope_with_times_and_a_group(course, collect):
    (course / "course.toml").write_text(DUE)
    folder = "assignment_12_export/"
    done = collect({
        f"{folder}submission_metadata.yml": METADATA,
        f"{folder}submission_901/self_attention.ipynb": notebook("adas"),
        f"{folder}submission_902/self_attention.zip": handed_in("of both"),
        f"{folder}submission_903/self_attention.ipynb": notebook("whose?"),
        f"{folder}submissions.csv": "a table that somebody put there",
    }, roster="student,name\n4711,Ada\n4712,Bo\n4713,Cy\n")
    assert students(course) == ["4711", "4712", "4713"]
    assert timestamp(course, "4711").startswith("2026-12-01 22:50:00")
    assert "4712 taken, late" in done.stdout
    assert done.returncode == 1 and "does not say whose it is" in done.stdout


@pytest.mark.parametrize("wrapper", ["", "Submissions/", "outer/Submissions/"])
def test_a_folder_for_each_student_however_it_was_packed(course, collect, wrapper):
    files = {
        f"{wrapper}ada/self_attention.ipynb": notebook("adas"),
        f"{wrapper}ada/checkpoints/early.safetensors": "weights",
        f"{wrapper}bo.zip": handed_in("bos"),
        f"{wrapper}cy.ipynb": notebook("cys"),
        "__MACOSX/._download": "x",
        f"{wrapper}.DS_Store": "x",
    }
    done = collect(files)
    assert done.returncode == 0, done.stdout + done.stderr
    assert students(course) == ["ada", "bo", "cy"]
    assert (place(course, "ada") / "checkpoints" / "early.safetensors").exists()


def test_what_google_drive_has_split_is_one_download(course, collect, tmp_path):
    first, second = (tmp_path / f"hw-20261201T225000Z-{n}-00{n}.zip" for n in (1, 2))
    weights = "checkpoints/early.safetensors"
    first.write_bytes(zipped({"hw/ada/self_attention.ipynb": notebook("adas"), f"hw/bo/{weights}": "weights"}))
    second.write_bytes(zipped({f"hw/ada/{weights}": "weights", "hw/bo/self_attention.ipynb": notebook("bos")}))
    done = collect(second, first)
    assert (done.returncode, students(course)) == (0, ["ada", "bo"]), done.stdout + done.stderr
    for student in ("ada", "bo"):
        assert (place(course, student) / weights).read_text() == "weights"
    done = collect(second)
    assert done.returncode == 1 and "Part 001 of it was not given" in done.stdout


def test_an_upload_to_google_forms_is_named_after_who_made_it(course, collect):
    roster = "student,name\nada,Ada Lovelace\nbo,Bo Müller\n"
    done = collect({"Forms/Bo Müller - x - Ada Lovelace.zip": handed_in("adas"), "Forms/b.zip": handed_in()}, roster=roster)
    assert students(course) == ["ada"]
    assert done.returncode == 1 and "Nobody on the roster fits" in done.stdout


def test_a_folder_on_disk_whose_links_lead_away_gives_nothing_away(course, collect, tmp_path):
    (tmp_path / "secret.py").write_text("the seed")
    download = tmp_path / "unpacked"
    (download / "ada").mkdir(parents=True)
    (download / "ada" / NOTEBOOK.name).write_text(notebook("adas"))
    (download / "ada" / "helper.py").symlink_to(tmp_path / "secret.py")
    os.mkfifo(download / "ada" / "pipe.py")
    (download / "bo").symlink_to(tmp_path)
    done = collect(download)
    assert students(course) == ["ada"]
    assert done.returncode == 1 and "'bo' is a link" in done.stdout
    assert not list(place(course, "ada").glob("*.py"))
    assert "'helper.py' was left out" in done.stdout


def test_run_again_it_takes_only_what_is_new(course, collect):
    first = {"ada.zip": handed_in("one"), "bo.zip": handed_in("bos")}
    collect(first)
    before = (place(course, "bo") / NOTEBOOK.name).stat().st_ino
    done = collect(first | {"ada.zip": handed_in("two"), "cy.zip": handed_in("cys")})
    assert "1 taken, 1 replaced, 1 as before, 0 not understood" in done.stdout
    assert answer_of(course, "ada") == "two"
    assert (place(course, "bo") / NOTEBOOK.name).stat().st_ino == before
    done = collect(first)  # the older download once more
    assert "0 taken, 0 replaced, 2 as before" in done.stdout
    assert answer_of(course, "ada") == "two"
    assert len(list((course / "gradebook" / "attempts" / "ada" / ASSIGNMENT).iterdir())) == 2


def test_an_older_download_does_not_take_the_place_of_what_was_handed_in_later(course, collect):
    def export(time, answer):
        metadata = METADATA.replace("2026-12-01 22:50", time)
        return {"submission_metadata.yml": metadata, "submission_901/self_attention.ipynb": notebook(answer)}

    collect(export("2026-12-02 10:00", "later"))
    done = collect(export("2026-12-01 10:00", "earlier"))
    assert answer_of(course, "4711") == "later" and "handed in later than this" in done.stdout


def test_an_attempt_that_is_handed_in_again_counts_again(course, collect):
    def export(time, answer):
        metadata = METADATA.replace("2026-12-01 22:50", time)
        return {"submission_metadata.yml": metadata, "submission_901/self_attention.ipynb": notebook(answer)}

    for time, answer in ("2026-12-01 10:00", "one"), ("2026-12-02 10:00", "two"), ("2026-12-03 10:00", "one"):
        collect(export(time, answer))
        assert answer_of(course, "4711") == answer
    assert timestamp(course, "4711").startswith("2026-12-03")


def test_what_somebody_put_there_by_hand_is_kept_aside(course, collect):
    place(course, "ada").mkdir(parents=True)
    (place(course, "ada") / NOTEBOOK.name).write_text(notebook("by hand"))
    assert "1 replaced" in collect({"ada.zip": handed_in("collected")}).stdout
    kept = course / "gradebook" / "attempts" / "ada" / ASSIGNMENT / "by hand" / NOTEBOOK.name
    assert "by hand" in kept.read_text() and answer_of(course, "ada") == "collected"


def test_names_that_macos_packed_are_read_as_they_were_written(course, collect, tmp_path):
    """Finder's zip files hold UTF-8 without the flag that says so (bit 11 of APPNOTE, 4.4.4)."""
    packed = bytearray(zipped({"hw/Zoë/self_attention.ipynb": notebook("zoes"), "hw/Bo/Übung.ipynb": notebook("bos")}))
    for signature, at in (b"PK\x03\x04", 7), (b"PK\x01\x02", 9):
        start = -1
        while (start := packed.find(signature, start + 1)) >= 0:
            packed[start + at] &= ~8
    (tmp_path / "hw.zip").write_bytes(packed)
    assert collect(tmp_path / "hw.zip").returncode == 0
    assert students(course) == ["Bo", "Zoë"] and answer_of(course, "Zoë") == "zoes"


def test_what_one_student_packed_is_that_students(course, collect):
    done = collect({NOTEBOOK.name: notebook("adas"), "checkpoints/early.safetensors": "weights"}, name="ada.zip")
    assert (done.returncode, students(course)) == (0, ["ada"])
    older = {"old/self_attention.ipynb": notebook("old"), "self_attention (1).ipynb": notebook("")}
    done = collect({NOTEBOOK.name: notebook("bos"), "explore_attention.ipynb": notebook(""), **older}, name="bo.zip")
    assert (done.returncode, students(course)) == (0, ["ada", "bo"])
    done = collect({NOTEBOOK.name: notebook("whose?")}, name=f"{ASSIGNMENT}.zip")
    assert done.returncode == 1 and "Nothing says whose it is" in done.stdout


@pytest.mark.parametrize("name", ["<img src=x onerror=alert(1)>", "=cmd|calc", "a+b", ".hidden2", "a\u202eb", "x" * 240])
def test_what_is_no_name_is_refused_at_the_door(course, collect, name):
    done = collect({f"{name}/self_attention.ipynb": notebook(), "Zoë M. Müller-Lüdenscheidt/self_attention.ipynb": notebook()})
    assert students(course) == ["Zoë M. Müller-Lüdenscheidt"]
    assert "<img" not in done.stdout and "\u202e" not in done.stdout
    assert done.returncode == (not name.startswith("."))


def test_names_that_differ_in_case_alone_are_two_spellings_of_one(course, collect):
    collect({"ada.zip": handed_in()})
    done = collect({"Ada.zip": handed_in("other")})
    assert (done.returncode, students(course)) == (1, ["ada"])


def test_without_a_time_of_the_platform_the_instructor_says_one(course, collect):
    (course / "course.toml").write_text(DUE + '[extensions]\nbo = 2026-12-03T23:59:00\n')
    done = collect({"ada.zip": handed_in(), "bo.zip": handed_in("bos")}, "--received", "2026-12-02 12:00")
    assert timestamp(course, "ada").startswith("2026-12-02 11:00:00")
    assert "ada taken, late" in done.stdout and "bo taken\n" in done.stdout


def test_what_is_no_download_and_no_roster_ends_with_2(course, collect, tmp_path):
    (tmp_path / "a.zip").write_text("no zip")
    for done in collect(tmp_path / "a.zip"), collect(tmp_path / "none"), collect({"ada.zip": handed_in()}, roster="a,b\n1,2\n"):
        assert done.returncode == 2, done.stdout + done.stderr
        assert done.stderr.startswith("autograder: ")


def test_what_came_of_a_download_is_told_though_the_next_is_none(collect, tmp_path):
    done = collect({"ada.zip": handed_in(), "bo.zip": "no zip"}, tmp_path / "none", roster="student\nada\nbo\n")
    assert done.returncode == 2 and "No such file" in done.stderr
    assert "ada taken\nbo not understood\n" in done.stdout


def test_a_killed_run_leaves_the_earlier_submission(course, collect):
    collect({"ada.zip": handed_in("one")})
    left = course / "gradebook" / "taking-x" / "before"
    left.mkdir(parents=True)
    place(course, "ada").rename(left / "ada")
    collect({"bo.zip": handed_in()})
    assert answer_of(course, "ada") == "one"


def test_two_do_not_collect_at_once(course, collect):
    from filelock import FileLock

    (course / "gradebook" / "intake").mkdir()
    with FileLock(course / "gradebook" / "intake" / ".lock"):
        done = collect({"ada.zip": handed_in()})
    assert done.returncode == 2 and "Another process is collecting" in done.stderr


def test_gradescope_keeps_two_of_one_name_apart(course, collect):
    metadata = "".join(f"submission_{n}:\n  :submitters:\n  - :name: Wei Li\n    :sid: 'wli{n}'\n" for n in (1, 2))
    download = {f"submission_{n}/self_attention.ipynb": notebook(f"work of {n}") for n in (1, 2)}
    roster = "student,name\nwli1,Wei Li\nwli2,Wei Li\n"
    done = collect({"submission_metadata.yml": metadata} | download, roster=roster)
    assert (done.returncode, students(course)) == (0, ["wli1", "wli2"]), done.stdout
    assert [answer_of(course, name) for name in students(course)] == ["work of 1", "work of 2"]


def test_a_delivery_without_a_notebook_is_said_to_hold_what_it_holds(course, collect):
    done = collect({"ada/model.pth": "weights", "ada/report.pdf": "%PDF"})
    for part in "There is no notebook in it", "It holds 'model.pth', 'report.pdf'.", "'model.pth' was left out: weights":
        assert part in done.stdout


def test_a_roster_in_which_two_rows_are_one_known_student_is_named(course, collect):
    collect({"ada.ipynb": notebook("adas")}, roster="student,email\nada,a@x.y\nbo,b@x.y\n")
    participants = "First name,Last name,Email address,Username\nAda,Lovelace,a@x.y,bo\n"
    done = collect({"ada.ipynb": notebook("adas")}, roster=participants)
    assert done.returncode == 2 and "'Ada Lovelace' in the roster: It could be ada or bo" in done.stderr


def test_blackboard_has_a_time_for_each_attempt_and_the_last_counts(course, collect):
    (course / "course.toml").write_text(DUE)
    done = collect({
        "Self_Attention_a_lovelace_attempt_2026-12-01-23-50-00_self_attention.zip": handed_in("second"),
        "Self_Attention_a_lovelace_attempt_2026-12-01-23-50-00.txt": "Name: Ada Lovelace (a_lovelace)",
        "Self_Attention_a_lovelace_attempt_2026-12-01-09-00-00_self_attention.zip": handed_in("first"),
        "Self_Attention_bo_attempt_2026-12-02-00-10-00_my_self_attention.ipynb": notebook("bos"),
        "Self_Attention_bo_attempt_2026-12-02-00-10-00_early.safetensors": "weights",
        "Self_Attention_cy_attempt_2026-12-01-12-00-00.txt": "Submission Field: here it is",
    }, roster=BLACKBOARD_ROSTER)
    assert (done.returncode, students(course)) == (1, ["a_lovelace", "bo"]), done.stdout + done.stderr
    assert [answer_of(course, name) for name in students(course)] == ["second", "bos"]
    assert (place(course, "bo") / "checkpoints" / "early.safetensors").read_text() == "weights"
    assert [timestamp(course, name)[:19] for name in students(course)] == ["2026-12-01 22:50:00", "2026-12-01 23:10:00"]
    for line in "a_lovelace taken\n", "a_lovelace replaced\n", "bo taken, late", "typed into Blackboard", "0 of 3 on the":
        assert line in done.stdout


def test_blackboard_without_a_roster(course, collect):
    done = collect({"Lab_ada_attempt_2026-12-01-09-00-00_self_attention.zip": handed_in()})
    assert (done.returncode, students(course)) == (0, ["ada"]), done.stdout + done.stderr


@pytest.mark.parametrize("login", ["", "{} ", "{} - "])
def test_brightspace_has_a_folder_for_each_attempt_and_the_last_counts(course, collect, login):
    (course / "course.toml").write_text(DUE)
    ada, bo, cy = (login.format(name) for name in ("ada", "0816", "cy"))
    done = collect({
        "index.html": "<html>",
        f"39786-640693 - {ada}Ada Lovelace - Dec 1, 2026 1150 PM/self_attention.zip": handed_in("second"),
        f"39786-640693 - {ada}Ada Lovelace - Dec 1, 2026 115 PM/self_attention.zip": handed_in("first"),
        f"39787-640693 - {bo}Bo Müller - Dec 2, 2026 1210 AM/self_attention.ipynb": notebook("bos"),
        f"39787-640693 - {bo}Bo Müller - Dec 2, 2026 1210 AM/early.safetensors": "weights",
        f"39788-640693 - {cy}Cy O'Neil - 1 déc., 2026 1210 - self_attention.zip": handed_in("cys"),
        "39789-640693 - Kim Lee - Dec 1, 2026 1210 PM/self_attention.zip": handed_in(),
    }, roster=BRIGHTSPACE_ROSTER)
    assert (done.returncode, students(course)) == (1, ["ada", "bo", "cy"]), done.stdout + done.stderr
    assert [answer_of(course, name) for name in students(course)] == ["second", "bos", "cys"]
    assert (place(course, "bo") / "checkpoints" / "early.safetensors").read_text() == "weights"
    times = ["2026-12-01 22:50:00", "2026-12-01 23:10:00", "2026-12-01 11:10:00"]
    assert [timestamp(course, name)[:19] for name in students(course)] == times
    for line in "ada taken\n", "ada replaced\n", "bo taken, late", "Nobody on the roster fits 'Kim Lee'", "0 of 3 on the":
        assert line in done.stdout


def test_brightspace_without_a_roster_keeps_people_of_one_name_apart(course, collect):
    done = collect({
        f"3978{number}-640693 - Kim Lee - Dec 1, 2026 1210 PM/a.ipynb": notebook(f"work {number}") for number in (5, 6)
    })
    assert (done.returncode, students(course)) == (0, ["Kim Lee 39785-640693", "Kim Lee 39786-640693"]), done.stdout


def test_a_time_that_nobody_understands_costs_nothing_and_is_said(course, collect):
    (course / "course.toml").write_text(DUE)
    done = collect({"39786-640693 - Kim Lee - 12 xii 2026 1150 PM/self_attention.zip": handed_in()})
    assert "counts as in time" in done.stdout and "late" not in done.stdout.splitlines()[0]
    assert timestamp(course, "Kim Lee 39786-640693") is None
