"""The subcommands around grading: grades, what they come to, points by hand, why a score is what it is, keeping, forgetting."""

import argparse
import getpass
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from attnlib.cluster import add_cluster, cluster_of
from autograder.assignment import ASSIGNMENT
from autograder.grading.export import ENCODING, FORMATS, Standing, export
from autograder.grading.faults import noted
from autograder.grading.gradebook import Course
from autograder.grading.log import printable
from autograder.grading.options import add_measuring, whole
from autograder.grading.pool import LocalPool, cluster_pool, jobs_on
from autograder.grading.reading import read_notebook
from autograder.grading.standing import after_grading, assign_late_penalties, empty_handed
from autograder.grading.store import Store
from autograder.intake.names import composed
from autograder.intake.people import kept_roster
from autograder.intake.tables import text_of


def add_grade(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--jobs", type=whole(1, 10_000), metavar="N", help="submissions at a time (default: what cores and memory allow)"
    )
    add_cluster(parser, "the Dask scheduler whose workers are to grade")
    parser.add_argument("--student", type=composed, action="append", default=[], help="only this one; may be repeated")
    parser.add_argument("--regrade", action="store_true", help="also what has not changed since it was graded")
    parser.add_argument("--only-failed", action="store_true", help="only what could not be graded")
    add_measuring(parser)
    parser.set_defaults(run=grade_and_summarise)


def grade_and_summarise(arguments: argparse.Namespace) -> bool:
    from autograder.grading.runner import grade_class, jobs_here, not_graded

    cluster = cluster_of(arguments)
    jobs = arguments.jobs or (jobs_on(cluster) if cluster else jobs_here())
    make_pool = partial(cluster_pool, cluster) if cluster else LocalPool
    run = grade_class(
        ASSIGNMENT, make_pool, jobs, arguments.isolation, arguments.test_images,
        arguments.student, arguments.regrade, arguments.only_failed,
    )  # fmt: skip
    print(", ".join(f"{count} {what}" for what, count in run.counts.items()))
    for student, problem in run.problems.items():
        print(not_graded(student, problem))
    if run.by_other_code:
        print(f"{len(run.by_other_code)} were judged by another version of this package; --regrade grades them by this one.")
    try:
        to_look_at = after_grading(Course(ASSIGNMENT))
    except Exception as error:  # what is graded is graded, and this command has run
        print(f"autograder: who is late or missing can't be said: {noted(error, 'after grading')}", file=sys.stderr)
        to_look_at = True
    if run.problems:
        print("autograder: some submissions were not graded; `autograder grade` tries them again.", file=sys.stderr)
    return bool(run.problems) or to_look_at


def add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--csv", action="store_true", help="write gradebook/report.csv, a row for each student")
    parser.set_defaults(run=write_report)


def write_report(arguments: argparse.Namespace) -> None:
    from autograder.grading import report
    from autograder.on_demand.queue import tried

    course = Course(ASSIGNMENT)
    course.require_release()
    klass = report.load_class(Store(course.results), read_notebook(course.released))
    missing = empty_handed(course, {result.student for result in klass.failed})
    klass = replace(klass, late=assign_late_penalties(course), missing=missing, tried=tried(course.gradebook))
    name, text = ("report.csv", report.as_csv(klass)) if arguments.csv else ("report.html", report.as_html(klass))
    file = course.gradebook / name
    file.write_text(text, encoding=ENCODING if arguments.csv else "utf-8", errors="backslashreplace")
    print(file.relative_to(course.root))


def add_export(parser: argparse.ArgumentParser) -> None:
    formats = parser.add_subparsers(required=True, metavar="FORMAT", parser_class=argparse.ArgumentParser)
    for name in FORMATS:
        scores = formats.add_parser(name, help=f"the scores, in gradebook/{name}.csv")
        scores.set_defaults(run=write_scores, format=name)
    gradescope = formats.add_parser("gradescope", help="the autograder to upload there, in gradebook/gradescope.zip")
    gradescope.set_defaults(run=write_gradescope)


def write_gradescope(arguments: argparse.Namespace) -> None:
    from autograder.grading.gradescope.pack import pack

    course = Course(ASSIGNMENT)
    file = course.gradebook / "gradescope.zip"
    pack(course, file)
    print(f"{file.relative_to(course.root)}: keep it private, it holds the solution and the labels of the test images.")


def write_scores(arguments: argparse.Namespace) -> bool:
    """Whether a score waits for a person, or for another run of grading."""
    course = Course(ASSIGNMENT)
    ungraded = Store(course.results).problems()
    late, missing = assign_late_penalties(course), empty_handed(course, ungraded)
    standing = Standing(kept_roster(course.root).by_id, late, missing, ungraded)
    table, waiting, again = export(course, arguments.format, standing)
    file = course.gradebook / f"{arguments.format}.csv"
    file.write_text(table, encoding=ENCODING)
    print(file.relative_to(course.root))
    told = {
        "still wait for a person to grade their written answers, which count 0 here": waiting,
        "were graded again since a person gave the points that count here: do they still fit?": again,
        "are not graded, or not by what they handed in last (`autograder report` says why)": standing.ungraded,
        "were late": [f"{student} ({late})" for student, late in standing.late.items()],
        "have handed in nothing, and have no score": standing.missing,
    }
    for what, people in told.items():
        if people:
            print(printable(f"{len(people)} {what}: {', '.join(people)}."), file=sys.stderr)
    return bool(waiting or again or standing.ungraded)


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
    parser.add_argument("student", type=composed, help="the student's id")
    parser.add_argument("--archive", type=Path, metavar="FILE", help="from an archive, which needs no course")
    parser.set_defaults(run=explain)


def explain(arguments: argparse.Namespace) -> None:
    from autograder.grading.explanation import as_text, record_of

    if arguments.archive:
        from autograder.grading.archive import record_in  # which brings PyTorch along

        record = record_in(arguments.archive, arguments.student)
    else:
        record = record_of(Course(ASSIGNMENT), arguments.student)
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
    # A folder that somebody put there may be called in letters that are not composed.
    traces = traces_of(course, arguments.student) or traces_of(course, composed(arguments.student))
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
