"""The subcommands for what people do after grading: points by hand, why a score is what it is, keeping and forgetting."""

import argparse
import getpass
import sys
from pathlib import Path

from autograder.assignment import ASSIGNMENT
from autograder.grading.export import ENCODING
from autograder.grading.gradebook import Course
from autograder.grading.log import printable
from autograder.intake.tables import text_of


def add_grade_by_hand(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("item", nargs="?", default="", help="such as question2, which it is if nothing is said")
    parser.add_argument("--anonymous", action="store_true", help="without names")
    parser.add_argument("--who", default="", help="who gives the points, for the record (default: your account's name)")
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--out", action="store_true", help="write a table to fill in, gradebook/ITEM.csv, and open no page")
    ways.add_argument("--take", type=Path, metavar="FILE", help="enter the points and comments of such a table")
    parser.set_defaults(run=grade_by_hand)


def grade_by_hand(arguments: argparse.Namespace) -> bool:
    """Whether something in a table was not taken."""
    from autograder.grading import by_hand
    from autograder.grading.by_hand_page import Page

    course = Course(ASSIGNMENT)
    course.require_release()
    sheet = by_hand.Sheet(course, by_hand.item_by_hand(arguments.item), arguments.anonymous)
    who = arguments.who or getpass.getuser()
    answers = sheet.answers()
    if arguments.take:
        changed, refused = by_hand.take_csv(sheet, text_of(arguments.take), who)
        print(f"{changed} changed, {len(refused)} not taken")
        for problem in refused:
            print(printable(f"not taken: {problem}"), file=sys.stderr)
        return bool(refused)
    if arguments.out:
        file = course.gradebook / f"{sheet.item.id}.csv"
        file.write_text(by_hand.as_csv(answers), encoding=ENCODING)
        print(f"{file.relative_to(course.root)}: fill in points and comments, then "
              f"`autograder grade-by-hand {sheet.item.id}{' --anonymous' * arguments.anonymous} --take FILE`")  # fmt: skip
        return False
    with Page(sheet, who) as page:
        print(f"{len(answers)} answers: {page.address}\nOn this machine alone. Ctrl-C ends it; what was entered is saved.")
        try:
            page.serve_forever()
        except KeyboardInterrupt:
            print()
    return False


def add_explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("student", help="the student's id")
    parser.add_argument("--archive", type=Path, metavar="FILE", help="from an archive, which needs no course")
    parser.set_defaults(run=explain)


def explain(arguments: argparse.Namespace) -> None:
    from autograder.grading.archive import record_in
    from autograder.grading.explanation import as_text, record_of

    student = arguments.student
    record = record_in(arguments.archive, student) if arguments.archive else record_of(Course(ASSIGNMENT), student)
    print(printable(as_text(record)))


def add_archive(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--checkpoints", action="store_true", help="with the weights, 46 MB for each student")
    parser.set_defaults(run=make_archive)


def make_archive(arguments: argparse.Namespace) -> None:
    from autograder.grading.archive import archive

    course = Course(ASSIGNMENT)
    file = archive(course, arguments.checkpoints)
    print(f"{file.relative_to(course.root)}: keep it private, it holds every student's work and the solution.")


def add_forget(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("student", help="the student's id")
    parser.add_argument("--yes", action="store_true", help="do it; without this it is only shown")
    parser.set_defaults(run=forget_student)


def forget_student(arguments: argparse.Namespace) -> None:
    from autograder.grading.forget import forget, traces_of

    course = Course(ASSIGNMENT)
    traces = traces_of(course, arguments.student)
    if not traces:
        raise ValueError(f"There is nothing of {arguments.student} here: ids are spelled as in gradebook/submitted.")
    if arguments.yes:
        forget(course, traces)
    does = "gone" if arguments.yes else "would go"
    lines = [f"{path.relative_to(course.root)}" for path in (*traces.paths, *traces.derived)]
    lines += [f"lines of {path.relative_to(course.root)}" for path in traces.lines]
    lines += ["the rows of the gradebook, with all points and comments"] if traces.in_gradebook else []
    for line in lines:
        print(printable(f"{does}: {line}"))
    for line in traces.out_of_reach:
        print(printable(f"out of reach: {line}"))
    if not arguments.yes:
        print("Nothing has been done: --yes does it, and it cannot be undone.")
