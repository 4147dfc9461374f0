"""How fast a class is graded, against plain nbgrader, and how the cost grows with the class.

    python -m benchmarks.throughput [--images N] [--students N] [--sizes N,N,...]

The class has as many right submissions with checkpoints as untouched ones. Plain nbgrader
grades it one by one, and measures accuracies on as many images inside the students' kernel.
What the coordinator does for each submission is measured apart: it sets a limit, however many workers there are.
"""

import argparse
import pickle
import shutil
import sys
import time
from contextlib import chdir
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from autograder.assignment import ASSIGNMENT, nbgrader
from autograder.grading.gradebook import Course
from autograder.grading.steps import record
from autograder.grading.store import Store
from autograder.grading.submissions import read_submission
from benchmarks.courses import make_course, make_images
from benchmarks.records import save


def numbered(kinds: list[str]) -> dict[str, str]:
    return {f"student{number:03}": kind for number, kind in enumerate(kinds)}


def plain_seconds(course: Path) -> float:
    began = time.perf_counter()
    nbgrader(course, "autograde", ASSIGNMENT)
    return time.perf_counter() - began


def our_seconds(course: Path, jobs: int) -> tuple[float, float]:
    """Wall time of `autograder grade`, and the most memory (MB) that its coordinator held."""
    for folder in ("autograded", "results"):
        shutil.rmtree(course / "gradebook" / folder, ignore_errors=True)
    began = time.perf_counter()
    with open(course / "grade.log", "w") as log:
        command = [sys.executable, "-m", "autograder.cli", "grade", f"--jobs={jobs}"]
        run = psutil.Popen(command, cwd=course, stdout=log, stderr=log)
        highest = 0
        while run.poll() is None:
            highest = max(highest, run.memory_info().rss)
            time.sleep(0.2)
    if run.returncode:
        raise RuntimeError(f"autograder grade failed: {(course / 'grade.log').read_text()}")
    return time.perf_counter() - began, highest / 1e6


def compare(scratch: Path, count: int) -> dict:
    students = numbered(["right", "empty"] * (count // 2))
    seconds = {"plain nbgrader": plain_seconds(make_course(scratch / "plain", students, plain=True))}
    course = make_course(scratch / "ours", students)
    seconds |= {f"{jobs} at a time": our_seconds(course, jobs)[0] for jobs in (1, 2)}
    rows: list[dict[str, Any]] = []
    for name, spent in seconds.items():
        ratio = seconds["plain nbgrader"] / spent
        rows.append({"grader": name, "submissions_per_minute": 60 * len(students) / spent, "ratio": ratio})
        print("{grader:<15} {submissions_per_minute:5.1f} submissions a minute: {ratio:.2f}".format(**rows[-1]))
    return {"students": len(students), "rows": rows}


def grow(scratch: Path, sizes: list[int]) -> list[dict]:
    rows = []
    for size in sizes:
        spent, memory = our_seconds(make_course(scratch / str(size), numbered(["empty"] * size)), jobs=2)
        rows.append({"students": size, "seconds_each": spent / size, "coordinator_mb": memory})
        print("{students:4} students: {seconds_each:5.2f} s each, coordinator {coordinator_mb:.0f} MB".format(**rows[-1]))
    return rows


def coordinate(folder: Path, count: int) -> dict[str, float]:
    """Seconds of a core that the coordinator takes for each submission, before and after it is with a worker.

    folder: of a course in which the first student's submission, a right one, is graded
    """
    (student,) = numbered(["right"])
    with chdir(folder):
        course = Course(ASSIGNMENT)
        store = Store(course.results)
        result = store.load(student)
        assert result, "it was graded just now"
        began = time.process_time()
        for _ in range(count):
            pickle.dumps(read_submission(course.folder("submitted", student), student, course.released))
        sent = time.process_time()
        for student in numbered(["right"] * count):
            record(course, store.renew(replace(result, student=student)))
        seconds = {"to_send_s": (sent - began) / count, "to_record_s": (time.process_time() - sent) / count}
    print("the coordinator: {to_send_s:.2f} s to send a submission, {to_record_s:.2f} s to record it".format(**seconds))
    return {"submissions": count} | seconds


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.throughput")
    parser.add_argument("--images", type=int, default=1000, help="test images (default: 1000)")
    parser.add_argument("--students", type=int, default=12, help="in the class that both grade (default: 12)")
    parser.add_argument("--sizes", default="10,50,200", help="of untouched classes (default: 10,50,200)")
    arguments = parser.parse_args()
    with TemporaryDirectory() as scratch:
        make_images(Path(scratch) / "images", arguments.images)
        compared = compare(Path(scratch), arguments.students)
        grown = grow(Path(scratch), [int(size) for size in arguments.sizes.split(",")])
        coordinated = coordinate(Path(scratch) / "ours", count=30)
    save("throughput", {"images": arguments.images} | compared | {"growth": grown, "coordinator": coordinated})


if __name__ == "__main__":
    main()
