"""The students' notebook, generated once rubric, notebook and reference agree."""

import argparse
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from nbformat import NotebookNode

from autograder.assignment import ASSIGNMENT, COMPANION, nbgrader
from autograder.authoring.agreement import disagreements
from autograder.authoring.numbers import with_numbers
from autograder.authoring.trial import lost_points
from autograder.checks.judging import load_rubric
from autograder.checks.rubric import Rubric
from autograder.grading.gradebook import Course, recorded_cells
from autograder.grading.reading import read_notebook
from autograder.sandbox.limits import load_limits

UNFINISHED = ".unfinished"  # at the end of the name of what is there only while a release is made
TOTAL = 100  # points of the assignment; another total is an instructor's right, and worth a word


def add_release(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=lambda _: release(Course(ASSIGNMENT)))


def release(course: Course) -> None:
    """nbgrader's generate_assignment; RuntimeError, and nothing is released, where something does not agree."""
    course.require_one_assignment()
    folder = course.folder("source", ".")
    source, companion = read_notebook(folder / course.notebook), folder / COMPANION.name
    rubric = load_rubric()
    load_limits()
    cells, in_use = course.cells()
    # A notebook can be graded only by a rubric that goes with it.
    found = [
        *disagreements(source, companion.read_text(encoding="utf-8"), rubric),
        *without_their_cells(source, cells if in_use else set()),
        *below_what_was_given(rubric, course.most_given()),
    ] or list(lost_points(source, companion))
    if found:
        raise RuntimeError("\n".join([f"{len(found)} to mend, nothing was released:", *found]))
    if rubric.points != TOTAL:
        print(f"The points add up to {rubric.points:g}, not {TOTAL}.")
    companion.write_text(with_numbers(companion), encoding="utf-8")
    generate(course)
    print(course.released)


def generate(course: Course) -> None:
    """nbgrader's generate_assignment, which deletes the old release first: made beside it, and then put in its place.

    RuntimeError where it fails, on a full disk say; the old release is still there then.
    """
    directory = f"{course.directory.release_directory}{UNFINISHED}"
    made, place = Path(course.directory.format_path(directory, ".", course.assignment)), course.folder("release", ".")
    old = place.with_name(place.name + UNFINISHED)
    keep(old, place)  # of a run that was killed
    try:
        option = f"--CourseDirectory.release_directory={directory}"
        nbgrader(course.root, "generate_assignment", course.assignment, "--force", option)
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists():
            place.rename(old)
        made.rename(place)
    finally:
        keep(old, place)
        shutil.rmtree(made.parent, ignore_errors=True)


def keep(old: Path, place: Path) -> None:
    """The old release comes back where there is no new one, and goes where there is."""
    if place.exists():
        shutil.rmtree(old, ignore_errors=True)
    elif old.exists():
        old.rename(place)


def below_what_was_given(rubric: Rubric, given: Mapping[str, float]) -> Iterator[str]:
    """Items that would be worth less than a student has on them."""
    for item in rubric.items:
        if item.points < given.get(item.id, 0):
            yield (
                f"rubric.toml gives {item.id} {item.points:g} points, and a student has {given[item.id]:g} on it: "
                "leave it at that or above, or take those back first."
            )


def without_their_cells(source: NotebookNode, in_use: set[str]) -> Iterator[str]:
    """What would become of submissions in the gradebook; nbgrader itself finds out after it has deleted the release."""
    if in_use and in_use != (known := recorded_cells(source)):
        yield (
            "The gradebook has submissions, whose cells nbgrader lets neither come nor go: "
            f"{', '.join(sorted(in_use ^ known))}. Take that back, or move gradebook/gradebook.db away "
            "and grade anew after the release. (Points that people gave stand in the gradebook alone.)"
        )
