"""What grading one submission takes, against plain nbgrader on the same notebook.

    python -m benchmarks.grading [--images N] [--repeats N] [KIND ...]

Plain nbgrader runs the notebook's visible tests and measures the six models on as many images inside the student's
kernel, with no sandbox and no oracle. Runs alternate; the table gives medians of the wall time of `nbgrader autograde`.
A last run of each, in this process, tells where our time goes.
"""

import argparse
import shutil
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from functools import wraps
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from unittest.mock import patch

from autograder.assignment import ASSIGNMENT, NOTEBOOK, nbgrader
from autograder.checks import accuracy
from autograder.grading.execution import grade_submission, practice_data
from autograder.grading.images import load_test_data
from autograder.grading.reading import read_notebook
from autograder.grading.submissions import read_submission
from autograder.sandbox.kernel import SandboxedKernel
from benchmarks.courses import make_course, make_images
from benchmarks.records import save

KINDS = ("empty", "right", "slow")


def seconds_for(course: Path, student: str) -> float:
    for known in (f"autograded/{student}", "results"):
        shutil.rmtree(course / "gradebook" / known, ignore_errors=True)
    began = time.perf_counter()
    nbgrader(course, "autograde", ASSIGNMENT, f"--student={student}", "--force")
    return time.perf_counter() - began


def where_time_goes(course: Path, student: str, images: Path) -> dict[str, float]:
    """Seconds in the kernel's start, the notebook's cells, the questions, the reference's predictions, and the rest."""
    read = read_submission(course / "gradebook" / "submitted" / student / ASSIGNMENT, student, course / "notebooks" / NOTEBOOK)
    released = read_notebook(course / "notebooks" / NOTEBOOK)
    data = load_test_data(images, 1000, 0)
    practice_data()  # drawn once for a whole class
    spent: Counter[str] = Counter(start=0, cells=0, questions=0, predictions=0)  # in this order

    def timed(method: Callable, name_of: Callable[..., str]) -> Callable:
        @wraps(method)
        def call(*arguments, **named):
            began = time.perf_counter()
            try:
                return method(*arguments, **named)
            finally:
                spent[name_of(*arguments, **named)] += time.perf_counter() - began

        return call

    with ExitStack() as stack:
        for name, name_of in {
            "__enter__": lambda kernel: "start",
            "run": lambda *_, **__: "cells",
            "ask": lambda *_: "questions",
        }.items():
            stack.enter_context(patch.object(SandboxedKernel, name, timed(getattr(SandboxedKernel, name), name_of)))
        stack.enter_context(patch.object(accuracy, "apart", timed(accuracy.apart, lambda *_: "predictions")))
        began = time.perf_counter()
        grade_submission(read, released, data)
    return dict(spent) | {"judging": time.perf_counter() - began - spent.total()}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.grading")
    parser.add_argument("--images", type=int, default=1000, help="test images (default: 1000)")
    parser.add_argument("--repeats", type=int, default=3, help="runs of each (default: 3)")
    parser.add_argument("kinds", nargs="*", metavar="KIND", default=KINDS, help=f"of {', '.join(KINDS)}; default: all")
    arguments = parser.parse_args()
    with TemporaryDirectory() as scratch:
        make_images(Path(scratch) / "images", arguments.images)
        students = {kind: kind for kind in arguments.kinds}
        courses = {name: make_course(Path(scratch) / name, students, name == "plain") for name in ("ours", "plain")}
        rows = []
        for student in students:
            times: dict[str, list[float]] = {name: [] for name in courses}
            for _ in range(arguments.repeats):
                for name, course in courses.items():
                    times[name].append(seconds_for(course, student))
            ours, plain = median(times["ours"]), median(times["plain"])
            phases = where_time_goes(courses["ours"], student, Path(scratch) / "images")
            rows.append({"submission": student, "ours_s": ours, "plain_s": plain, "ratio": ours / plain, "phases_s": phases})
            print("{submission:<6} ours {ours_s:6.1f} s, plain nbgrader {plain_s:6.1f} s: {ratio:.2f}".format(**rows[-1]))
            print("       of which", ", ".join(f"{name} {seconds:.1f} s" for name, seconds in phases.items()), flush=True)
    save("grading", {"repeats": arguments.repeats, "images": arguments.images, "rows": rows})


if __name__ == "__main__":
    main()
