"""One try is graded, and of a student's tries the one that counts goes to the gradebook."""

import json
import os
import shutil
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import asdict, replace
from functools import partial
from threading import Event, Lock

from filelock import Timeout

from attnlib.files import write_whole
from autograder.course_settings import Settings
from autograder.grading.execution import undisturbed
from autograder.grading.faults import noted
from autograder.grading.gradebook import Course
from autograder.grading.history import History
from autograder.grading.steps import record
from autograder.grading.store import Result, Store, read_result
from autograder.grading.submissions import Submission, read_submission
from autograder.grading.terms import Terms, graded, terms_of
from autograder.intake.lateness import lateness
from autograder.intake.names import Refused
from autograder.on_demand.queue import Queue, Try
from autograder.sandbox.kernel import Isolation
from autograder.subject import SubjectError

PATIENCE = 60.0  # seconds
DISTURBED = "Others took its time while it was graded, so this is no try of yours: hand it in again, or wait for the others."


class Grading:
    """What is done with each try whose turn it is."""

    def __init__(
        self, course: Course, settings: Callable[[], Settings], queue: Queue, pool: Executor, isolation: Isolation,
        test_images: int, ended: Event, taking: Lock,
    ):  # fmt: skip
        self.course, self.settings, self.queue, self.pool = course, settings, queue, pool
        self.isolation, self.test_images = isolation, test_images
        self.ended, self.taking = ended, taking
        self.store = Store(course.results)
        self.bookkeeping = Lock()  # on the gradebook, which takes one at a time
        self.seen: dict[int, Result] = {}  # by the number of a try: what it came to, without the notebook

    def finish(self, one: Try) -> None:
        """Grade a try, unless that was done before a crash, and put on record what came of it."""
        try:
            with self.store.claimed(one.student, patience=PATIENCE):
                self.judge(one)
                self.settle(one.student)
        except Timeout:  # `autograder grade` is at this student
            self.queue.put_off(one.number)

    def judge(self, one: Try) -> None:
        try:
            result = self.stored(one) or self.result_of(one)
            if result.disturbed or result.overran:
                self.queue.end(one.number, *(("failed", DISTURBED) if result.disturbed else ("overran", "")))
            elif own := [other.number for other in self.queue.of(one.student)]:  # else it was forgotten meanwhile
                write_whole(self.queue.result_of(one.number), json.dumps(asdict(result)))
                what = f"try {own.index(one.number) + 1}"
                History(self.course.gradebook).add(one.student, "on demand", what, points=result.points)
                self.queue.end(one.number, "graded")
        except Refused as problem:
            self.queue.end(one.number, "refused", str(problem))
        except Exception as error:
            if not self.ended.is_set():  # else the workers have ended too, and the next start has it wait again
                noted(error, one.student, self.course.faults)
                self.queue.end(one.number, "failed")

    def result_of(self, one: Try) -> Result:
        """What is known of the same submission by the same rules, or what grading it comes to now."""
        seconds = 60 * self.settings().on_demand.minutes
        terms = replace(terms_of(self.course, self.isolation, self.test_images), seconds=seconds)
        submission = read_submission(self.queue.place_of(one.number), one.student, self.course.released)
        known = self.store.known(one.student, submission.digest, terms.rules)
        if known and not known.problem:
            return replace(known, timestamp=submission.timestamp, disturbed=False, overran=False)
        return self.graded(terms, submission)

    def graded(self, terms: Terms, submission: Submission) -> Result:
        """What a worker makes of it; once more where others may have disturbed it."""
        def by_a_worker() -> Result:
            return self.pool.submit(partial(graded, terms), submission).result()

        try:
            return undisturbed(by_a_worker)
        except SubjectError:  # the kernel did not start
            return by_a_worker()

    def stored(self, one: Try) -> Result | None:
        """What a try came to, with the graded notebook."""
        return read_result(self.queue.result_of(one.number))

    def verdicts_of(self, one: Try) -> Result | None:
        """What a graded try came to, without the notebook; many pages ask for it."""
        if one.state == "graded" and one.number not in self.seen and (found := self.stored(one)):
            self.seen[one.number] = found.without_notebook()
        return self.seen.get(one.number)

    def settle_all(self) -> None:
        """After a crash, or when what counts was changed."""
        for student in self.queue.by_student():
            with suppress(Timeout), self.store.claimed(student, patience=PATIENCE):
                self.settle(student)

    def settle(self, student: str) -> None:
        """When no try of a student waits any more: enter the one that counts in the gradebook, and remove files that can go."""
        tries = self.queue.of(student)
        if not tries or any(one.state in ("waiting", "grading") for one in tries):
            return
        self.adopt(tries[-1])
        settings, tries = self.settings(), self.queue.of(student)
        counting = self.counting(tries, settings)
        if counting:
            if settings.on_demand.counts == "best" and tries[-1].state in ("graded", "refused"):  # the others `grade` takes
                self.put_back(counting)
            self.enter(counting)
        for one in tries[:-1]:
            if settings.on_demand.counts == "last" or one.state == "refused":
                shutil.rmtree(self.queue.place_of(one.number), ignore_errors=True)

    def adopt(self, last: Try) -> None:
        """Take over what `autograder grade` made of a student's last try, where that was not graded on demand."""
        there = self.store.load(last.student)
        if last.state not in ("kept", "overran", "failed") or there is None or there.problem:
            return
        with suppress(Refused, OSError):  # then it was not this that was graded
            submission = read_submission(self.queue.place_of(last.number), last.student, self.course.released)
            if submission.digest == there.digest:
                write_whole(self.queue.result_of(last.number), json.dumps(asdict(there)))
                self.queue.end(last.number, "graded")

    def counting(self, tries: list[Try], settings: Settings) -> Try | None:
        """The last that is graded; or, of those whose files are kept, that with the most points after what lateness takes."""
        known = [(one, result) for one in tries if (result := self.verdicts_of(one))]
        if settings.on_demand.counts == "last":
            return known[-1][0] if known else None
        attempts = self.course.intake().record(tries[0].student) if tries else None

        def points(result: Result, one: Try) -> float:
            late = lateness(settings, one.student, attempts.attempt(one.digest)) if attempts else None
            return result.points * (1 - (late.percent if late else 0) / 100)

        there = [(points(result, one), one.number, one) for one, result in known if self.queue.place_of(one.number).exists()]
        return max(there)[-1] if there else None

    def put_back(self, one: Try) -> None:
        """Put the try that counts back among the submissions, where `autograder grade` finds it."""
        intake = self.course.intake()
        with intake.locked(patience=PATIENCE), self.taking, intake.scratch() as scratch:
            tries, attempts = self.queue.of(one.student), intake.record(one.student).attempts
            if tries[-1].state == "waiting" or attempts and attempts[-1].digest not in {other.digest for other in tries}:
                return  # something was handed in meanwhile, here or at another door
            shutil.copytree(self.queue.place_of(one.number), scratch / "submission", copy_function=os.link)
            (scratch / "before").mkdir()
            intake.put_in_place(one.student, scratch / "submission", scratch / "before" / one.student)

    def enter(self, one: Try) -> None:
        """Enter a try in store and gradebook; what the gradebook can't take now, the next `autograder grade` enters."""
        result, there = self.stored(one), self.store.load(one.student)
        if result is None or there and there.recorded and there.digest == result.digest:  # as it was graded last
            return
        result = self.store.renew(result)
        with self.bookkeeping:
            try:
                record(self.course, result)
            except Exception as error:
                problem = f"nbgrader: {noted(error, one.student, self.course.faults)}"
                with suppress(Exception):
                    self.store.renew(replace(result, problem=problem))
