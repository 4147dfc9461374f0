"""Grading by hand: on a page with keys, and as a table that goes out and comes back."""

import csv
import io
import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from threading import Thread
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import nbformat
import pytest
from axe_playwright_python.sync_playwright import Axe
from commands import run
from nbgrader.api import Gradebook
from playwright.sync_api import expect

from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.checks.judging import load_rubric
from autograder.grading.by_hand import Changed, Sheet, as_csv, item_by_hand, take_csv
from autograder.grading.by_hand_page import Page, whole_page
from autograder.grading.gradebook import Course
from autograder.grading.history import History
from autograder.grading.steps import record
from autograder.grading.store import Result

ANSWERS = {
    "ada": "# First\n\nSelf-attention: *ViT*. [link](https://example.org)", "bo": "=1+1",
    "eve": "<script>alert(1)</script>Both.", "untouched": None,
}  # fmt: skip


@pytest.fixture
def course(tmp_path, released, monkeypatch):
    """A course in which four have been graded, but for Question 2."""
    folder = shutil.copytree(released, tmp_path / "course", symlinks=True)
    with Gradebook(f"sqlite:///{folder}/gradebook/gradebook.db", "self-attention-for-vision") as gradebook:
        for student, answer in ANSWERS.items():
            gradebook.add_student(student, **({"first_name": "Ada", "last_name": "Lovelace"} if student == "ada" else {}))
            gradebook.add_submission(ASSIGNMENT, student)
            notebook = nbformat.read(folder / "notebooks" / NOTEBOOK, as_version=4)
            for cell in notebook.cells:
                if cell.id == "question2" and answer:
                    cell.source = answer
            (autograded := folder / "gradebook" / "autograded" / student / NOTEBOOK).parent.mkdir(parents=True)
            nbformat.write(notebook, autograded)
    monkeypatch.chdir(folder)
    return Course(ASSIGNMENT)


@pytest.fixture
def sheet(course):
    return Sheet(course, item_by_hand())


def grade_of(course, student):
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        names = ("question2", ASSIGNMENT, ASSIGNMENT, student)
        grade = gradebook.find_grade(*names)
        return grade.manual_score, grade.needs_manual_grade, gradebook.find_comment(*names).comment


def test_the_first_item_with_points_that_a_person_grades_is_meant():
    assert item_by_hand().id == "question2" and item_by_hand("bonus").id == "bonus"
    with pytest.raises(ValueError, match="question9 is not graded by hand: the rubric has question2"):
        item_by_hand("question9")


def test_the_scheme_of_the_rubric_comes_to_the_points_of_the_item():
    item = next(item for item in load_rubric().items if item.id == "question2")
    assert [step["points"] for step in item.parameters["scheme"]] == [1, 1, 3] and item.points == 5


def test_points_and_comment_go_into_gradebook_and_history(course, sheet):
    ada, *_ = sheet.answers()
    assert ada.name == "Lovelace, Ada (ada)"
    given = sheet.give(ada.name, 4.5, "Where is the encoder?", ada.as_of, "staff")
    assert grade_of(course, "ada") == (4.5, False, "Where is the encoder?")
    sheet.give(ada.name, 4, "Where is the encoder?", given.as_of, "another")
    lines = [(line["who"], line["was"], line["points"]) for line in History(course.gradebook).of("ada")]
    assert lines == [("staff", None, 4.5), ("another", 4.5, 4)]


def test_what_has_changed_since_it_was_seen_is_refused(course, sheet):
    bo = sheet.answers()[0 if sheet.answers()[0].student == "bo" else 1]
    sheet.give(bo.name, 3, "", bo.as_of, "one")
    with pytest.raises(Changed):
        sheet.give(bo.name, 5, "", bo.as_of, "other")
    assert grade_of(course, "bo")[0] == 3
    with pytest.raises(ValueError, match="6 is not between 0 and 5"):
        sheet.give(bo.name, 6, "", bo.as_of, "other")


def graded_again(course, student, answer):
    """Record the student's submission anew, with another answer to Question 2."""
    path = course.folder("autograded", student) / course.notebook
    notebook = nbformat.read(path, as_version=4)
    next(cell for cell in notebook.cells if cell.id == "question2").source = answer
    submitted = course.folder("submitted", student)
    submitted.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, submitted / course.notebook)
    record(course, Result(student, notebook=nbformat.writes(notebook)))


def test_points_that_were_given_to_another_answer_wait_to_be_given_again(course, sheet):
    bo = next(answer for answer in sheet.answers() if answer.student == "bo")
    sheet.give(bo.name, 3, "", bo.as_of, "staff")
    graded_again(course, "bo", ANSWERS["bo"])
    assert grade_of(course, "bo")[:2] == (3, False)
    graded_again(course, "bo", "Another answer.")
    assert grade_of(course, "bo")[:2] == (3, True)
    exported = run("autograder.cli", "export", "plain", cwd=course.root).stderr
    assert "1 were graded again since a person gave the points that count here: do they still fit?: bo." in exported
    bo = next(answer for answer in sheet.answers() if answer.student == "bo")
    assert bo.again and not sheet.give(bo.name, 3, "", bo.as_of, "staff").again
    assert grade_of(course, "bo")[:2] == (3, False)


def filled_in(table, delimiter=",", **points):
    rows = list(csv.DictReader(io.StringIO(table)))
    for row in rows:
        row["points"], row["comment"] = points.get(row["student"], (row["points"], row["comment"]))
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0], lineterminator="\r\n", delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def test_a_table_goes_out_and_comes_back_and_refuses_what_changed_meanwhile(course, sheet):
    answers = {answer.student: answer for answer in sheet.answers()}
    table = as_csv(answers.values())
    assert "'=1+1" in table  # a spreadsheet takes it for no formula
    sheet.give("eve", 1, "", answers["eve"].as_of, "meanwhile")
    changed, refused = take_csv(sheet, filled_in(table, bo=("4,5", "=well"), eve=("5", ""), untouched=("many", "")), "staff")
    assert changed == 1 and grade_of(course, "bo") == (4.5, False, "=well") and grade_of(course, "eve")[0] == 1
    assert [line.partition(":")[0] for line in refused] == ["eve", "untouched"]
    assert take_csv(sheet, as_csv(sheet.answers()), "staff") == (0, [])


def test_a_table_that_is_damaged_is_refused_in_a_sentence(sheet):
    with pytest.raises(ValueError, match="This is no table .*: save it as 'CSV UTF-8'"):
        take_csv(sheet, 'student,points,comment,as_of\nbo,"' + "x" * 200_000, "staff")  # a quotation mark that never ends
    _, refused = take_csv(sheet, "points,comment,as_of,student\n1\n", "staff")
    assert refused == ["A line without a name: nobody of that name has an answer here."]


def test_without_names_the_table_comes_back_to_the_right_student(course):
    sheet = Sheet(course, item_by_hand(), anonymous=True)
    codes = {answer.student: answer.name for answer in sheet.answers()}
    table = as_csv(sheet.answers())
    assert not [name for name in (*ANSWERS, "Lovelace") if f"\n{name}" in table]
    assert take_csv(sheet, filled_in(table, **{codes["eve"]: ("2", "")}), "staff") == (1, [])
    assert grade_of(course, "eve")[0] == 2


def test_in_the_largest_class_nobody_has_the_code_of_another(course):
    sheet = Sheet(course, item_by_hand(), anonymous=True)
    assert len({sheet.code_of(f"s{number}") for number in range(20_000)}) == 20_000


def test_where_two_have_one_code_all_the_same_nothing_is_graded_by_codes(course, monkeypatch):
    monkeypatch.setattr(Sheet, "code_of", lambda sheet, student: "answer 0")
    with pytest.raises(RuntimeError, match="Two students have the same code: grade this question with names"):
        Sheet(course, item_by_hand(), anonymous=True).answers()


@pytest.mark.parametrize("encoding, delimiter", [("utf-8-sig", ";"), ("utf-16", "\t")])
def test_the_command_writes_the_table_and_takes_it_as_spreadsheets_save_it(course, encoding, delimiter):
    assert run("autograder.cli", "grade-by-hand", "--out", cwd=course.root).returncode == 0
    file = course.gradebook / "question2.csv"
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")  # by which Excel knows UTF-8
    table = filled_in(file.read_text(encoding="utf-8-sig"), delimiter, bo=("3", "sö"), eve=("9", ""))
    file.write_text(table, encoding=encoding)
    taken = run("autograder.cli", "grade-by-hand", "--take", str(file), "--who", "me", cwd=course.root)
    assert taken.returncode == 1 and taken.stdout == "1 changed, 1 not taken\n" and "9 is not between 0 and 5" in taken.stderr
    assert History(course.gradebook).of("bo")[0]["who"] == "me"


def test_the_command_serves_the_page_until_it_is_interrupted(course):
    command = [sys.executable, "-m", "autograder.cli", "grade-by-hand", "--anonymous"]
    with subprocess.Popen(command, cwd=course.root, stdout=subprocess.PIPE, text=True) as process:
        address = process.stdout.readline().split()[-1]
        shown = urlopen(address).read().decode()
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0
    assert "Self-attention: <em>ViT</em>" in shown and "Lovelace" not in shown and "ada" not in shown


@pytest.fixture
def page(sheet):
    with Page(sheet, "staff") as page:
        Thread(target=page.serve_forever, daemon=True).start()
        yield page
        page.shutdown()


def status(address, **headers):
    try:
        return urlopen(Request(address, headers=headers)).status
    except HTTPError as error:
        return error.code


def test_the_page_is_for_whoever_has_its_address_on_this_machine(page):
    assert status(page.address) == 200
    assert status(page.address[:-3]) == status(page.address.rpartition("/")[0][:-20]) == 404
    assert status(page.address, Host="evil.example.org") == 404  # a name that leads here
    answer = urlopen(page.address)
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "script-src 'nonce-" in answer.headers["Content-Security-Policy"]
    assert "<script>alert" not in answer.read().decode()


def test_while_another_program_has_the_gradebook_the_page_says_so(page, course):
    body = json.dumps({"name": "bo", "points": 3, "comment": "", "as_of": page.sheet.answers()[1].as_of}).encode()
    with closing(sqlite3.connect(course.gradebook / "gradebook.db")) as database:
        database.execute("begin immediate")
        with pytest.raises(HTTPError) as refused:
            urlopen(f"{page.address}points", body)
    assert refused.value.code == 503
    assert "The gradebook is in use (database is locked): let the other" in json.load(refused.value)["problem"]


def test_no_heading_of_an_answer_stands_beside_the_pages_own(sheet):
    text = whole_page(sheet, nonce="")
    assert "<h3>First</h3>" in text and text.count("<h1>") == 1


@pytest.mark.slow
def test_the_class_is_graded_by_keys(page, course, browser):
    shown = browser.new_page(viewport={"width": 1280, "height": 900})
    shown.goto(page.address)
    expect(shown.get_by_text("4 of 4 wait for points.")).to_be_visible()
    assert shown.get_by_text("Nothing was written.").count() == 1
    for key in ("j", "4", "j", "Shift+Digit1", "Shift+Digit3", "c"):
        shown.keyboard.press(key)
    shown.keyboard.type("j 5")
    shown.keyboard.press("Escape")
    shown.keyboard.press("j")
    shown.keyboard.press("9")
    shown.keyboard.press("5")
    expect(shown.get_by_text("1 of 4 wait for points.")).to_be_visible()
    expect(shown.locator(".said", has_text="saved")).to_have_count(3)
    assert Axe().run(shown).response["violations"] == []
    assert [grade_of(course, student)[::2] for student in ("ada", "bo", "eve")] == [(4, None), (4, "j 5"), (5, None)]
