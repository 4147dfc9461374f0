"""What is kept of a course: why a score is what it is, archives, backups; and what goes when a student is forgotten."""

import json
import os
import re
import shutil
import stat
import subprocess
import sys
import zipfile
from copy import deepcopy
from pathlib import Path

import nbformat
import pytest
from classes import grade, points, submit
from commands import nbgrader, run
from deliveries import make_course, notebook, zipped
from deserved import TOTAL
from nbgrader.api import Gradebook

from autograder.assignment import ASSIGNMENT, NOTEBOOK, ROOT
from autograder.grading.archive import record_in
from autograder.grading.by_hand import Sheet, item_by_hand
from autograder.grading.forget import traces_of
from autograder.grading.gradebook import Course
from autograder.intake.people import Person, Roster, keep_roster, kept_roster

GONE, KEPT = "ada.zebrawood", "bo.zebrafinch"


@pytest.fixture(scope="module")
def graded(tmp_path_factory, released, checkpoints, practice):
    """A course with two students: graded, one of them by hand too, with feedback, report and tables."""
    course = shutil.copytree(released, tmp_path_factory.mktemp("kept") / "course", symlinks=True)
    for student in (GONE, KEPT):
        submit(course, student, nbformat.read(course / "notebooks" / NOTEBOOK, as_version=4), checkpoints)
    keep_roster(course, Roster([Person(GONE, "Ada Zebra-Wood", email="ada@zebrawood.org"), Person(KEPT)]))
    (course / "course.toml").write_text(f"[extensions]\n'{GONE}' = 2030-01-01T00:00:00\n'{KEPT}' = 2030-01-01T00:00:00\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CIFAR10_DIR", practice["CIFAR10_DIR"])
        assert grade(course, "--jobs=1").returncode == 0
        patch.chdir(course)
        sheet = Sheet(Course(ASSIGNMENT), item_by_hand())
        for answer in sheet.answers():
            sheet.give(answer.name, 3, "Well.", answer.as_of, "grace")
        nbgrader(course, "generate_feedback", ASSIGNMENT)
        for command in (["report"], ["report", "--csv"], ["export", "plain"], ["grade-by-hand", "--out", "--anonymous"]):
            assert run("autograder.cli", *command, cwd=course).returncode == 0, command
        yield course


@pytest.fixture
def course(graded, tmp_path):
    """A copy of the graded course for one test; commands find its gradebook by the working directory."""
    return shutil.copytree(graded, tmp_path / "course", symlinks=True)


def command(course, *arguments, status=0):
    finished = run("autograder.cli", *arguments, cwd=course)
    assert finished.returncode == status, finished.stderr
    return finished.stdout if not status else finished.stderr


def test_a_score_is_explained_with_verdicts_and_who_gave_what(course):
    said = command(course, "explain", GONE)
    assert said.startswith(f"{GONE}: 3 of {TOTAL:g}\n") and " by version 0.1.0, torch" in said
    assert re.search(r"0 of 14  Attention: formula +The attended term should be", said)
    assert re.search(r"3 of 5  Question 2 +given by grace\. Well\.", said)
    assert re.search(r"graded: 0 by version .*\n.* Question 2: 0 -> 3 by grace\. Well\.", said)


def test_points_that_were_typed_into_the_formgrader_are_said_to_be_the_staffs(course):
    with Gradebook(f"sqlite:///{course}/gradebook/gradebook.db", "self-attention-for-vision") as gradebook:
        gradebook.find_grade("question2", ASSIGNMENT, ASSIGNMENT, GONE).manual_score = 5
        gradebook.db.commit()
    assert "given by the course staff, in the formgrader." in command(course, "explain", GONE)


def test_of_who_is_unknown_nothing_is_explained_or_forgotten(course):
    assert "Nothing is known of nobody" in command(course, "explain", "nobody", status=2)
    keep_roster(course, Roster([Person("cy", "Cy"), *kept_roster(course).people]))
    assert command(course, "explain", "cy").startswith("cy has handed in nothing\n")
    assert "There is nothing of ../submitted here" in command(course, "forget", "../submitted", "--yes", status=2)


def test_a_name_with_its_marks_apart_as_macos_gives_it_is_the_same_name(course):
    keep_roster(course, Roster([Person("j\u00fcrgen"), *kept_roster(course).people]))
    assert command(course, "explain", "ju\u0308rgen").startswith("j\u00fcrgen has handed in nothing\n")
    assert "would go: lines of gradebook/roster.json" in command(course, "forget", "ju\u0308rgen")


def test_an_archive_explains_the_same_years_later(course, tmp_path):
    said = command(course, "explain", KEPT)
    (name,) = re.findall(r"gradebook/archive-\S+\.zip", command(course, "archive"))
    file = shutil.copy2(course / name, tmp_path / "archive.zip")
    assert stat.S_IMODE((course / name).stat().st_mode) == 0o600
    shutil.rmtree(course)
    (tmp_path / "later").mkdir()
    assert command(tmp_path / "later", "explain", KEPT, f"--archive={file}") == said
    with zipfile.ZipFile(file) as packed:
        names = set(packed.namelist())
        facts = json.loads(packed.read("course.json"))
    assert {f"judged by/{name}" for name in ("rubric.toml", "limits.toml", "released.ipynb", "course.toml")} <= names
    assert f"students/{KEPT}/submitted/{NOTEBOOK.name}" in names
    assert not [name for name in names if name.endswith("safetensors")]
    assert facts["packages"]["torch"] and len(facts["images"]) == 64


def test_an_archive_takes_files_from_before_zips_and_with_names_of_another_encoding(course):
    folder = course / "gradebook" / "submitted" / KEPT / ASSIGNMENT
    os.utime(folder / NOTEBOOK.name, (0, 0))
    (folder / os.fsdecode(b"L\xf6sung.py")).write_text("x = 1")
    (name,) = re.findall(r"gradebook/archive-\S+\.zip", command(course, "archive"))
    with zipfile.ZipFile(course / name) as packed:
        assert {f"students/{KEPT}/submitted/{file}" for file in (NOTEBOOK.name, "L?sung.py")} <= set(packed.namelist())


def test_what_a_killed_command_left_half_written_goes_with_the_student(tmp_path, monkeypatch):
    course = make_course(tmp_path / "course")
    monkeypatch.chdir(course)
    halves = [course / "gradebook" / folder / f"{GONE}.0123abcd.unfinished" for folder in ("results", "intake")]
    for half in halves:
        half.parent.mkdir(parents=True, exist_ok=True)
        half.write_text("{")
    assert traces_of(Course(ASSIGNMENT), GONE).paths == halves


def test_what_a_killed_archive_left_is_named_to_who_forgets_a_student(course):
    (course / "gradebook" / "archive-2030-01-01-000000.unfinished").write_bytes(b"PK")
    assert "out of reach: gradebook/archive-2030-01-01-000000.unfinished: an archive" in command(course, "forget", GONE)


def test_what_is_no_archive_is_said_in_a_sentence(tmp_path):
    (tmp_path / "cut.zip").write_bytes(b"PK half of it")
    with pytest.raises(ValueError, match="cut.zip is no archive"):
        record_in(tmp_path / "cut.zip", "ada")


def holding(course, text):
    """The files of a course that have a text in their path or their bytes."""
    paths = [path for path in course.rglob("*") if path.is_file()]
    return [path for path in paths if text in str(path.relative_to(course)) or text.encode() in path.read_bytes()]


def test_what_would_be_forgotten_is_shown_and_stays(course):
    before = holding(course, "zebrawood")
    said = command(course, "forget", GONE)
    assert f"would go: gradebook/submitted/{GONE}\n" in said and "Nothing has been done: --yes does it" in said
    assert "out of reach: the learning platform" in said
    assert holding(course, "zebrawood") == before and len(before) > 10


def test_nothing_of_a_forgotten_student_is_left_and_all_of_the_others(course):
    before = {path: path.read_bytes() for path in (course / "gradebook").rglob(f"*{KEPT}*") if path.is_file()}
    scores = points(course)
    (course / "mine.csv").write_text(f"student\n{GONE}\n")
    assert "out of reach: mine.csv: a table of yours" in command(course, "forget", GONE, "--yes")
    (course / "mine.csv").unlink()
    assert holding(course, "zebrawood") == []
    assert {path: path.read_bytes() for path in before} == before
    assert points(course) == {KEPT: scores[KEPT]} and list(kept_roster(course).by_id) == [KEPT]
    assert KEPT in (course / "course.toml").read_text() and holding(course, "question2.csv") == []
    assert "1 unchanged" in grade(course, "--jobs=1").stdout


def test_a_student_leaves_settings_that_notepad_saved_as_well(course):
    settings = course / "course.toml"
    settings.write_text(settings.read_text(), encoding="utf-8-sig")
    assert "out of reach: course.toml" not in command(course, "forget", GONE, "--yes")
    assert GONE not in settings.read_text() and KEPT in settings.read_text()


def test_of_a_log_the_lines_of_whoever_is_called_alike_stay(course):
    (course / "mine.log").write_text(f"{GONE}: graded\n{GONE}s: graded\n")
    command(course, "forget", GONE, "--yes")
    assert (course / "mine.log").read_text() == f"{GONE}s: graded\n"


def test_what_no_command_can_take_out_of_the_settings_is_told(course):
    settings = course / "course.toml"
    settings.write_text(settings.read_text() + f"# {GONE} was ill\n")
    assert "out of reach: course.toml: other lines of it name the student too" in command(course, "forget", GONE)


def test_nothing_is_forgotten_while_it_has_to_be_kept(course):
    settings = course / "course.toml"
    settings.write_text("keep_until = 2099-12-31T00:00:00\n" + settings.read_text())
    assert "kept until 2099-12-31" in command(course, "forget", GONE, "--yes", status=2)
    assert (course / "gradebook" / "submitted" / GONE).exists()


def block(page, heading):
    """The commands below a heading of a page."""
    text = (ROOT / "docs" / page).read_text().partition(heading)[2].partition("\n## ")[0]
    return [line.strip() for line in re.findall(r"^ {4}(\S.*)", text, re.MULTILINE)]


def test_the_backup_of_the_page_restores_the_course(course, tmp_path):
    save, restore = block("keeping.md", "## Backups")[:2], block("keeping.md", "## Backups")[2:]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    said = command(course, "explain", KEPT)
    for line in save:
        subprocess.run(line, shell=True, check=True, cwd=course, env=os.environ | {"PATH": path})
    shutil.rmtree(course)
    course.mkdir()
    for line in restore:
        subprocess.run(line, shell=True, check=True, cwd=course, env=os.environ | {"PATH": path})
    assert command(course, "explain", KEPT) == said
    assert "2 unchanged" in grade(course, "--jobs=1").stdout


def test_a_course_of_an_earlier_version_goes_on_and_regrades_nobody(course):
    """An earlier version left results judged by other code, without the fields added later, and no history."""
    shutil.rmtree(course / "gradebook" / "history")
    for file in (course / "gradebook" / "results").glob("*.json"):
        result = json.loads(file.read_text())
        result["judged"] |= {"code": "0" * 64, "version": "0.0.9"}
        file.write_text(json.dumps({key: value for key, value in result.items() if key != "seed"}))
    scores = points(course)
    said = grade(course, "--jobs=1").stdout
    assert "2 unchanged" in said and "2 were judged by another version of this package" in said
    assert points(course) == scores
    assert "by version 0.0.9" in command(course, "explain", KEPT)
    command(course, "report")
    nbgrader(course, "generate_feedback", "--force", ASSIGNMENT)


def test_an_upgrade_with_other_tasks_is_refused_in_a_sentence_before_anybody_is_graded(course):
    released, scores = course / "notebooks" / NOTEBOOK, points(course)
    notebook = nbformat.read(released, as_version=4)
    extra = deepcopy(next(cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == "heads"))
    extra.metadata.nbgrader.grade_id = extra.id = "more_heads"
    notebook.cells.append(extra)
    nbformat.write(notebook, released)
    done = grade(course, "--jobs=1", "--regrade")
    assert done.returncode == 2 and not done.stdout
    assert "The gradebook was made for another release, as to more_heads: run `make release`" in done.stderr
    assert points(course) == scores


@pytest.mark.slow
def test_what_a_verdict_depends_on_regrades_whom_it_touches(course):
    released = course / "notebooks" / NOTEBOOK
    notebook = nbformat.read(released, as_version=4)
    notebook.cells[0].source += "\n\nA corrected sentence."
    nbformat.write(notebook, released)
    assert "2 graded" in grade(course, "--jobs=1").stdout
    with_hand = points(course)
    assert set(with_hand) == {GONE, KEPT}
    assert re.search(r"3 of 5  Question 2 +given by grace", command(course, "explain", KEPT))


def test_commands_that_judge_nothing_wait_for_no_pytorch(course, tmp_path):
    (tmp_path / "download.zip").write_bytes(zipped({f"{KEPT}.ipynb": notebook(), "cy.ipynb": "no notebook"}))
    (tmp_path / "roster.csv").write_text(f"student\n{GONE}\n{KEPT}\ncy\n")
    commands = [
        ("collect", f"{tmp_path}/download.zip", "--roster", f"{tmp_path}/roster.csv"),
        ("extend", KEPT, "--until", "2030-01-02"), ("export", "plain"), ("explain", KEPT), ("forget", GONE, "--yes"),
    ]
    code = f"""import sys
sys.modules["torch"] = None  # an import of it fails
from autograder.cli import NOT_RUN, main
for sys.argv[1:] in {commands}:
    assert main() != NOT_RUN, sys.argv
"""
    finished = subprocess.run([sys.executable, "-c", code], cwd=course, capture_output=True, text=True)
    assert finished.returncode == 0, finished.stderr
    assert "cy.ipynb" in finished.stdout and f"gone: gradebook/submitted/{GONE}" in finished.stdout
