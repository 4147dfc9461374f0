"""The command `autograder`.

What only one subcommand needs is imported when that is run: PyTorch takes seconds,
and `doctor` has to say so where it can't be imported at all.
"""

import argparse
import sys
from dataclasses import replace
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import cast

from sqlalchemy.exc import DBAPIError

from attnlib.cluster import add_cluster, cluster_of
from autograder.assignment import ASSIGNMENT
from autograder.doctor import examine
from autograder.grading.command import add_archive, add_explain, add_forget, add_grade_by_hand
from autograder.grading.export import ENCODING, FORMATS, Standing, export
from autograder.grading.faults import noted
from autograder.grading.gradebook import Course, trouble_with
from autograder.grading.log import printable
from autograder.grading.pool import LocalPool, cluster_pool, jobs_on
from autograder.grading.reading import read_notebook
from autograder.intake.command import add_collect, add_extend, after_grading, assign_late_penalties, empty_handed
from autograder.intake.people import kept_roster
from autograder.on_demand.command import add_serve

WINDOWS = sys.platform == "win32"
ON_WINDOWS = ("doctor", "check", "report", "explain", "export")
DONE, LOOK, NOT_RUN = 0, 1, 2  # what a command ends with; LOOK: there is something for a person to look at


def main() -> int:
    """Each command returns whether there is something to look at, or raises what kept it from running."""
    parser = argparse.ArgumentParser(
        prog="autograder", description="The grading side of Self-Attention for Vision.",
        epilog="Run them in the folder of the course; demo, check and doctor anywhere. They end with 0 where all is well, 1 "
        "where somebody has to look at something, and 2 where they could not run. `autograder COMMAND --help` says more.",
    )  # fmt: skip
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")

    def command(name: str, what: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}.")

    add_demo(command("demo", "runs the whole course once: release, submissions, grades, feedback"))
    add_release(command("release", "writes the students' notebook, if all agrees with it"))
    add_collect(command("collect", "puts what a learning platform delivers in each student's place"))
    add_extend(command("extend", "gives one student more time, also before anything is handed in"))
    add_grade(command("grade", "grades all submissions of the course in this folder, in parallel"))
    add_grade_by_hand(command("grade-by-hand", "shows a written answer of the whole class on one page, to be graded there"))
    add_report(command("report", "writes a page about the class: what was misunderstood, who needs a look"))
    add_export(command("export", "writes the scores for other systems, or Gradescope's autograder"))
    add_explain(command("explain", "says why a student has the points that are there"))
    add_archive(command("archive", "packs the course into one file, from which a grade can be explained years later"))
    add_forget(command("forget", "shows everything of a student, everywhere, and takes it away"))
    serving = command("serve", "grades on demand: serves pages on which students hand in, and read what it came to")
    add_serve(serving)
    add_measuring(serving)
    add_check(command("check", "says what one file would get, and why, without a gradebook"))
    add_doctor(command("doctor", "says whether this machine is ready, and what to do where it is not"))

    arguments = parser.parse_args()
    for stream in (sys.stdout, sys.stderr):
        # A name that a terminal has no letters for stops nothing, and lines come as they are, also through a pipe.
        cast(TextIOWrapper, stream).reconfigure(errors="backslashreplace", line_buffering=True)
    if WINDOWS and arguments.command not in ON_WINDOWS:
        print(f"autograder: {arguments.command} needs Linux or macOS; on Windows there are {', '.join(ON_WINDOWS)}, "
              "and WSL has all.", file=sys.stderr)  # fmt: skip
        return NOT_RUN
    try:
        return LOOK if arguments.run(arguments) else DONE
    except (OSError, RuntimeError, ValueError) as error:
        print(printable(f"autograder: {error}"), file=sys.stderr)
    except DBAPIError as error:
        print(printable(f"autograder: {trouble_with(error)}"), file=sys.stderr)
    except Exception as error:
        print(printable(f"autograder: {noted(error, 'autograder')}"), file=sys.stderr)
    return NOT_RUN


def add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--directory", type=Path, default=Path("demo"), help="where it happens (default: demo)")
    parser.set_defaults(run=make_demo)


def make_demo(arguments: argparse.Namespace) -> None:
    from autograder.demo import run_demo

    run_demo(arguments.directory)


def add_release(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=make_release)


def make_release(arguments: argparse.Namespace) -> None:
    from autograder.authoring.release import release

    release(Course(ASSIGNMENT))


def add_grade(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jobs", type=int, metavar="N", help="submissions at a time (default: what cores and memory allow)")
    add_cluster(parser, "the Dask scheduler whose workers are to grade")
    parser.add_argument("--student", action="append", default=[], help="only this one; may be repeated")
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
        passed_over = after_grading(Course(ASSIGNMENT))
    except Exception as error:  # what is graded is graded, and this command has run
        print(f"autograder: who is late or missing can't be said: {noted(error, 'after grading')}", file=sys.stderr)
        passed_over = True
    if run.problems:
        print("autograder: some submissions were not graded; `autograder grade` tries them again.", file=sys.stderr)
    return bool(run.problems) or passed_over


def add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--csv", action="store_true", help="write gradebook/report.csv, a row for each student")
    parser.set_defaults(run=write_report)


def write_report(arguments: argparse.Namespace) -> None:
    from autograder.grading import report
    from autograder.grading.store import Store
    from autograder.intake.queue import tried

    course = Course(ASSIGNMENT)
    course.require_release()
    klass = report.load_class(Store(course.results), read_notebook(course.released))
    missing = empty_handed(course, {result.student for result in klass.failed})
    klass = replace(klass, late=assign_late_penalties(course), missing=missing, tried=tried(course.gradebook))
    path, text = ("report.csv", report.as_csv(klass)) if arguments.csv else ("report.html", report.as_html(klass))
    Path("gradebook", path).write_text(text, encoding=ENCODING if arguments.csv else "utf-8", errors="backslashreplace")
    print(f"gradebook/{path}")


def add_export(parser: argparse.ArgumentParser) -> None:
    formats = parser.add_subparsers(required=True, metavar="FORMAT")
    for name in FORMATS:
        scores = formats.add_parser(name, help=f"the scores, in gradebook/{name}.csv")
        scores.set_defaults(run=write_scores, format=name)
    gradescope = formats.add_parser("gradescope", help="the autograder to upload there, in gradebook/gradescope.zip")
    gradescope.set_defaults(run=write_gradescope)


def write_gradescope(arguments: argparse.Namespace) -> None:
    from autograder.grading.gradescope.pack import pack

    file = Path("gradebook", "gradescope.zip")
    pack(Course(ASSIGNMENT), file)
    print(f"{file}: keep it private, it holds the solution and the labels of the test images.")


def write_scores(arguments: argparse.Namespace) -> bool:
    """Whether a score waits for a person, or for another run of grading."""
    from autograder.grading.store import Store

    course = Course(ASSIGNMENT)
    ungraded = Store(course.results).problems()
    late, missing = assign_late_penalties(course), empty_handed(course, ungraded)
    standing = Standing(kept_roster(course.root).by_id, late, missing, ungraded)
    directory = course.directory
    table, waiting, again = export(directory.db_url, directory.course_id, ASSIGNMENT, arguments.format, standing)
    file = Path("gradebook", f"{arguments.format}.csv")
    file.write_text(table, encoding=ENCODING)
    print(file)
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


def add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="a notebook, or a Python file with Attention or placements in it")
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_measuring(parser)
    parser.set_defaults(run=print_check)


def print_check(arguments: argparse.Namespace) -> bool:
    from autograder.grading.single_file import OwnFault, check

    try:
        checked = check(arguments.file, arguments.isolation, arguments.test_images)
    except OwnFault as fault:
        print(f"autograder: {arguments.file} is not graded: {noted(fault, str(arguments.file))}", file=sys.stderr)
        return True
    print(checked.as_json() if arguments.json else printable(checked.as_text()))
    return False


def add_doctor(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=print_findings)


def print_findings(arguments: argparse.Namespace) -> bool:
    ailing = 0
    for finding in examine(ASSIGNMENT):
        print(finding, flush=True)
        ailing += not finding.ok
    if ailing:
        print(f"autograder: {ailing} of these {'needs' if ailing == 1 else 'need'} a cure.", file=sys.stderr)
    return bool(ailing)


def add_measuring(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--full", dest="test_images", action="store_const", const=0, default=1000,
        help="measure accuracies on all test images, not on 1,000",
    )
    parser.add_argument(
        "--isolation", choices=("bubblewrap", "none"), default="bubblewrap",
        help="none runs students' code with your own rights: for code that you trust",
    )


if __name__ == "__main__":
    sys.exit(main())
