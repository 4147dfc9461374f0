"""The night before the due date: how long students wait for a verdict, and whether anything is lost.

    python -m benchmarks.night [--images N] [--students N] [--tries N] [--minutes N] [--faster N]

Queue, door, store and gradebook are the real ones. The grader is a stand-in that takes the time that grading one
submission took here just before, and answers with what that came to. With `--faster 10` arrivals and grading are ten
times as fast; what the rest takes is not, so it weighs ten times as much. Only notebooks come in the night. Half-way all
stops and is started again. Then one upload of each student comes again, all at once and to a grader that takes no time:
what is left is the time of the desk itself, from the door to the gradebook.
"""

import argparse
import json
import random
import shutil
import time
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import chdir
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Any

from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.grading.gradebook import Course
from autograder.grading.pool import LocalPool
from autograder.grading.store import Result, Store
from autograder.on_demand.desk import Desk
from autograder.on_demand.queue import Queue, Try
from benchmarks.courses import make_course, make_images
from benchmarks.records import save

FOR_EVERYBODY = "[on_demand]\ntries_per_day = 1000\n"
LOCKS: defaultdict[str, Lock] = defaultdict(Lock)  # by student: a second upload at the same time would be refused
Arrivals = list[tuple[float, str, str]]  # seconds from the start, the student, and a remark of its own


class StandIn(ThreadPoolExecutor):
    """An executor that takes so many seconds for any submission, and returns a known result."""

    def __init__(self, known: Result, seconds: float):
        super().__init__(1)
        self.known, self.seconds = known, seconds
        self.graded: list[tuple[str, str]] = []  # whose, and the digest of the submission

    def submit(self, work: partial, submission: Any, /) -> Future[Result]:  # type: ignore[override]
        return super().submit(self.result, work, submission)

    def result(self, work: partial, submission: Any) -> Result:
        time.sleep(self.seconds)
        self.graded.append((submission.student, submission.digest))
        judged = replace(self.known.judged, rules=work.args[0].rules)
        return replace(
            self.known, student=submission.student, digest=submission.digest, timestamp=submission.timestamp, judged=judged
        )


def first_verdict(course: Path) -> tuple[float, Result]:
    """Grade a real upload, of all that the notebook packs, where nobody waits: seconds to the verdict, and the verdict."""
    with LocalPool(1) as pool, Desk(Course(ASSIGNMENT), pool, 1) as desk, desk.receiving() as folder:
        packed = shutil.make_archive(str(folder / "packed"), "zip", course / "gradebook" / "submitted" / "right" / ASSIGNMENT)
        began = time.perf_counter()
        desk.hand_in("right", "self_attention.zip", Path(packed))
        wait_for(desk.queue)
        seconds, result = time.perf_counter() - began, Store(desk.course.results).load("right")
    assert result is not None
    return seconds, result


def hand_in(desk: Desk, student: str, notebook: bytes, remark: str) -> None:
    """Hand in the notebook with a remark in it, so that no two uploads are the same."""
    content = json.loads(notebook)
    content["cells"].append({"cell_type": "markdown", "id": f"remark-{remark}", "metadata": {}, "source": remark})
    with LOCKS[student], desk.receiving() as folder:
        (folder / "upload").write_text(json.dumps(content))
        desk.hand_in(student, "self_attention.ipynb", folder / "upload")


def wait_for(queue: Queue) -> None:
    while any(one.state in ("waiting", "grading") for one in queue.all()):
        time.sleep(0.2)


def arrivals(students: list[str], tries: int, seconds: float) -> Arrivals:
    """Arrivals at random times of the night, in order."""
    drawn = random.Random(0)
    times = sorted(drawn.uniform(0, seconds) for _ in students * tries)
    who = students * tries
    drawn.shuffle(who)
    return [(moment, student, f"{index}") for index, (moment, student) in enumerate(zip(times, who))]


def night(course: Path, make_desk: Callable[[], Desk], coming: Arrivals) -> list[Try]:
    """Hand in all that comes, and wait until it is graded; half-way the desk is closed and opened anew. Returns the tries."""
    notebook, begun = (course / "gradebook" / "submitted" / "right" / NOTEBOOK).read_bytes(), time.monotonic()
    for half in (coming[: len(coming) // 2], coming[len(coming) // 2 :]):
        with make_desk() as desk, ThreadPoolExecutor(4) as door:
            taking = []
            for moment, student, remark in half:
                time.sleep(max(0.0, begun + moment - time.monotonic()))
                taking.append(door.submit(hand_in, desk, student, notebook, remark))
            for one in taking:
                one.result()
            if half[-1:] == coming[-1:]:
                wait_for(desk.queue)
    who = {student for _, student, _ in coming}
    return [one for one in desk.queue.all() if one.student in who]


def waits(tries: list[Try], faster: float) -> list[float]:
    """Seconds of the night from handing in to the verdict."""
    return [
        faster * (datetime.fromisoformat(one.ended) - datetime.fromisoformat(one.handed_in)).total_seconds() for one in tries
    ]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.night")
    parser.add_argument("--images", type=int, default=1000, help="test images (default: 1000)")
    parser.add_argument("--students", type=int, default=200)
    parser.add_argument("--tries", type=int, default=2, help="of each (default: 2)")
    parser.add_argument("--minutes", type=float, default=60, help="in which they come (default: 60)")
    parser.add_argument("--faster", type=float, default=4, help="than in life (default: 4)")
    arguments = parser.parse_args()
    with TemporaryDirectory() as scratch:
        make_images(Path(scratch) / "images", arguments.images)
        folder = make_course(Path(scratch) / "course", {"right": "right"})
        with chdir(folder):
            course = Course(ASSIGNMENT)
            idle, known = first_verdict(folder)
            (folder / "course.toml").write_text(FOR_EVERYBODY)
            grader = StandIn(known, known.seconds / arguments.faster)
            students = [f"s{number}" for number in range(arguments.students)]
            coming = arrivals(students, arguments.tries, 60 * arguments.minutes / arguments.faster)
            tries = night(folder, partial(Desk, course, grader, 1), coming)
            found, recorded = waits(tries, arguments.faster), course.submission_ids()
            at_once, began = arrivals([f"again-{one}" for one in students], 1, 0.0), time.monotonic()
            night(folder, partial(Desk, course, StandIn(known, 0.0), 1), at_once)
            of_the_desk = (time.monotonic() - began) / len(students)
    due = arguments.students * arguments.tries
    measured = {
        "students": arguments.students, "handed_in": due, "in_minutes": arguments.minutes, "faster": arguments.faster,
        "graded": sum(one.state == "graded" for one in tries), "graded_twice": len(grader.graded) - len(set(grader.graded)),
        "in_gradebook": len(set(recorded) - {"right"}),
        "seconds_to_grade": known.seconds, "seconds_of_the_desk": of_the_desk, "idle_s": idle,
        "behind_50_s": idle + 50 * known.seconds,
        "median_wait_s": median(found), "ninetieth_percent_wait_s": quantiles(found, n=10)[-1], "longest_wait_s": max(found),
    }  # fmt: skip
    for name, value in measured.items():
        print(f"{name:<25} {value:g}")
    save("night", measured)


if __name__ == "__main__":
    main()
