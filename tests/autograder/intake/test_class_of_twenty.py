"""A class with each slip that people make, from the platform's zip to the table of scores: nobody gets lost."""

import csv
import io
import re
import shutil

import pytest
from commands import run
from deliveries import handed_in, notebook, place, zipped

from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.demo import isolation_here

NAME = NOTEBOOK.name
ON_CANVAS = {  # by what the student is called: the file's own name, and its content
    "right": ("self_attention.zip", handed_in()),
    "macos": ("work.zip", zipped({f"mine/{NAME}": notebook(), f"__MACOSX/mine/._{NAME}": "\0\5", "mine/.DS_Store": ""})),
    "twice": ("outer.zip", zipped({"inner.zip": handed_in()})),
    "bare": (NAME, notebook()),
    "browser": (f"{NAME}.json", notebook()),
    "windows": ("w.zip", zipped({f"mine\\{NAME}": notebook()})),
    "typed": ("text.html", "<p>here it is"),
    "sevenzip": ("work.7z", "7z\xbc\xaf"),
    "damaged": ("work.zip", "PK no zip"),
    "empty": ("work.zip", zipped({"notes.txt": "later"})),
    "undecided": ("w.zip", zipped({"a.ipynb": notebook("one"), "b.ipynb": notebook("two")})),
    "untouched": (NAME, notebook("")),
}
BY_HAND = {  # by student: where it was put among the submissions, and its content
    "zipped": ("zipped.zip", handed_in()),
    "high": (f"high/{NAME}", notebook()),
    "packed": (f"packed/{ASSIGNMENT}/work.zip", handed_in()),
    "deep": (f"deep/{ASSIGNMENT}/mine/{NAME}", notebook()),
    "nothing": (f"nothing/{ASSIGNMENT}/notes.txt", "later"),
    "json": (f"json/{ASSIGNMENT}/{NAME}", "{"),
    "hand": (f"hand/{ASSIGNMENT}/{NAME}", notebook()),
}
ABSENT = {"absent"}
GRADED = {"right", "macos", "twice", "bare", "browser", "windows", "untouched", "hand"}


@pytest.fixture(scope="module")
def klass(tmp_path_factory, released, practice):
    """The course after collecting and grading, and what either said."""
    folder = tmp_path_factory.mktemp("twenty")
    course = shutil.copytree(released, folder / "course", symlinks=True)
    everybody = [*ON_CANVAS, *BY_HAND, *ABSENT]
    rows = [f'"{name}, S",{number},sis{number},{name},A' for number, name in enumerate(everybody, start=101)]
    (folder / "roster.csv").write_text("\n".join(["Student,ID,SIS User ID,SIS Login ID,Section", *rows]))
    own = {name: f"{name}s_{number}_9{number}_{file}" for number, (name, (file, _)) in enumerate(ON_CANVAS.items(), start=101)}
    own["typed"] = f"typeds_{101 + everybody.index('typed')}_text.html"
    (folder / "canvas.zip").write_bytes(zipped({own[name]: content for name, (_, content) in ON_CANVAS.items()}))
    for path, content in BY_HAND.values():
        file = course / "gradebook" / "submitted" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    download = str(folder / "canvas.zip"), "--roster", str(folder / "roster.csv")
    collected = run("autograder.cli", "collect", *download, cwd=course, env=practice)
    graded = run("autograder.cli", "grade", f"--isolation={isolation_here()}", cwd=course, env=practice)
    return course, collected, graded


@pytest.mark.slow
def test_each_student_is_graded_or_listed_with_what_to_do(klass):
    course, collected, graded = klass
    assert (collected.returncode, graded.returncode) == (1, 1), collected.stderr + graded.stderr
    said = (collected.stdout + graded.stdout).splitlines()
    for student in {*ON_CANVAS, *BY_HAND} - GRADED:
        assert [line for line in said if student in line and re.search("not (understood|graded)|passed over", line)], student
    assert run("autograder.cli", "export", "canvas", cwd=course).returncode == 1  # answers wait, and some are not graded
    table = (course / "gradebook" / "canvas.csv").read_text(encoding="utf-8-sig")
    rows = {row["SIS Login ID"]: row["Self-Attention for Vision"] for row in list(csv.DictReader(io.StringIO(table)))[1:]}
    assert {student for student, points in rows.items() if points != ""} == GRADED
    assert rows.keys() == {*ON_CANVAS, *BY_HAND, *ABSENT}


@pytest.mark.slow
def test_who_is_not_graded_has_a_reason_in_the_report(klass):
    course = klass[0]
    assert run("autograder.cli", "report", "--csv", cwd=course).returncode == 0
    rows = list(csv.DictReader(io.StringIO((course / "gradebook" / "report.csv").read_text(encoding="utf-8-sig"))))
    assert {row["student"] for row in rows} == {*ON_CANVAS, *BY_HAND, *ABSENT}
    assert {row["student"] for row in rows if not row["problem"]} == GRADED
    assert not place(course, "absent").exists()
