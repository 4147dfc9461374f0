"""One file from which "why 81?" can be answered years later: what was graded, by what, and how it came about."""

import importlib.metadata
import json
import os
import platform
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from autograder.assignment import NOTEBOOK
from autograder.checks.rubric import RUBRIC
from autograder.course_settings import FILE
from autograder.grading.explanation import record_of
from autograder.grading.gradebook import Course
from autograder.grading.images import fingerprint, secret_seed
from autograder.grading.store import Store, file_name
from autograder.grading.terms import code_digest, images_here
from autograder.sandbox.limits import LIMITS


def archive(course: Course, checkpoints: bool) -> Path:
    """Writes gradebook/archive-DATE.zip, which nobody else can read, and returns where it is."""
    course.require_release()
    file = course.gradebook / f"archive-{datetime.now(UTC):%Y-%m-%d-%H%M%S}.zip"
    unfinished = file.with_suffix(".unfinished")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        # A file may say that it is of 1970, and a zip knows no time before 1980.
        with (
            os.fdopen(descriptor, "wb") as raw,
            zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as packed,
        ):
            packed.writestr("course.json", json.dumps(facts(course), indent=2))
            for name, path in judged_by(course).items():
                packed.write(path, f"judged by/{name}")
            for student in students(course):
                pack_student(packed, course, student, checkpoints)
        os.replace(unfinished, file)
    finally:
        unfinished.unlink(missing_ok=True)
    return file


def facts(course: Course) -> dict[str, Any]:
    return {
        "assignment": course.assignment,
        "course": course.directory.course_id,
        "made": f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
        "code": code_digest(),
        "python": platform.python_version(),
        "packages": dict(sorted((found.metadata["Name"], found.version) for found in importlib.metadata.distributions())),
        "images": fingerprint_here(course),
    }


def fingerprint_here(course: Course) -> str:
    """The fingerprint of all test images, in the course's order; or why there is none."""
    try:
        if not any(images_here().iterdir()):  # and none are fetched for this
            return "there were none here"
        return fingerprint(images_here(), 0, secret_seed(course.gradebook))
    except (OSError, RuntimeError) as problem:
        return f"not known here: {problem}"


def judged_by(course: Course) -> dict[str, Path]:
    """What verdicts depend on, by its name in the archive, where it is there."""
    files = {
        "rubric.toml": RUBRIC,
        "limits.toml": LIMITS,
        "released.ipynb": course.released,
        "source.ipynb": course.root / "solutions" / NOTEBOOK,
        "test_seed": course.gradebook / "test_seed",
        FILE: course.root / FILE,
        "nbgrader_config.py": course.root / "nbgrader_config.py",
    }
    return {name: path for name, path in files.items() if path.exists()}


def students(course: Course) -> list[str]:
    return sorted({*course.students(), *(result.student for result in Store(course.results).all())})


def pack_student(packed: zipfile.ZipFile, course: Course, student: str, checkpoints: bool) -> None:
    packed.writestr(record_name(student), json.dumps(record_of_any(course, student)))
    result = Store(course.results).load(student)
    folder = f"students/{file_name(student, '')}"
    if result and result.notebook:
        packed.writestr(f"{folder}/graded.ipynb", result.notebook)
    for kept, origin in (("submitted", course.folder("submitted", student)),
                         ("attempts", course.gradebook / "attempts" / student)):  # fmt: skip
        for path in sorted(origin.rglob("*")):
            if path.is_file() and not path.is_symlink() and (checkpoints or path.suffix != ".safetensors"):
                name = str(path.relative_to(origin)).encode(errors="replace").decode()  # a zip's names are in UTF-8
                packed.write(path, f"{folder}/{kept}/{name}")


def record_of_any(course: Course, student: str) -> dict[str, Any]:
    try:
        return record_of(course, student)
    except ValueError:  # there is a folder, and nothing has been done with it yet
        return {"student": student}


def record_name(student: str) -> str:
    return f"students/{file_name(student, '')}/record.json"


def record_in(file: Path, student: str) -> dict[str, Any]:
    """What an archive knows of a student; ValueError where that is nothing."""
    try:
        with zipfile.ZipFile(file) as packed:
            record = json.loads(packed.read(record_name(student)))
    except KeyError:
        record = {}
    except zipfile.BadZipFile:
        raise ValueError(f"{file.name} is no archive that `autograder archive` made, or is not whole.") from None
    if "grades" not in record:
        raise ValueError(f"{file.name} knows nothing of {student}.")
    return record
