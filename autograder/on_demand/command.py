"""The subcommand `autograder serve`. What it needs is imported when it is run: a web server, PyTorch."""

import argparse
import csv
import os
from pathlib import Path
from typing import TYPE_CHECKING

from attnlib.cluster import add_cluster, cluster_of
from autograder.assignment import ASSIGNMENT
from autograder.collecting import enter
from autograder.course_settings import load_settings
from autograder.grading.export import ENCODING, harmless
from autograder.grading.gradebook import Course
from autograder.grading.options import add_measuring, whole
from autograder.intake.people import kept_roster
from autograder.intake.roster import read_roster

if TYPE_CHECKING:
    from tornado.web import Application

    from autograder.on_demand.place import Place

PORT = 8010
TOKENS = "tokens.csv"  # in the folder of the gradebook


def add_serve(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--port", type=whole(1, 65_535), default=PORT, help=f"of 127.0.0.1, for this machine alone (default: {PORT})"
    )
    parser.add_argument("--socket", type=Path, metavar="PATH", help="in place of a port: for a web server of this machine")
    parser.add_argument("--group", default="", help="the group of that web server, which may use the socket")
    parser.add_argument("--address", default="", metavar="URL", help="how browsers reach it, where a web server is before it")
    parser.add_argument("--trust-header", default="", metavar="NAME", help="in which that web server says who is logged in")
    parser.add_argument("--instructor", action="append", default=[], metavar="NAME", help="who instructs, with --trust-header")
    parser.add_argument("--roster", type=Path, metavar="FILE", help="who is in the course, as `autograder collect` takes it")
    parser.add_argument("--tokens", action="store_true", help=f"write gradebook/{TOKENS}, a link for each student, and end")
    add_cluster(parser, "the Dask scheduler whose workers are to grade")
    add_measuring(parser)
    parser.set_defaults(run=serve)


def serve(arguments: argparse.Namespace) -> None:
    from autograder.on_demand.place import place_of

    course = Course(ASSIGNMENT)
    if arguments.roster:
        with course.intake().locked():
            enter(course, read_roster(arguments.roster).after(kept_roster(course.root)))
    place = place_of(course, arguments)
    if arguments.tokens:
        write_links(course, place)
    else:
        open_desk(course, place, arguments)


def open_desk(course: Course, place: "Place", arguments: argparse.Namespace) -> None:
    import asyncio

    from autograder.grading.pool import LocalPool, cluster_pool, jobs_on
    from autograder.grading.runner import jobs_here
    from autograder.on_demand.app import application
    from autograder.on_demand.desk import Desk
    from autograder.on_demand.shown import shown_items

    cluster = cluster_of(arguments)
    settings = load_settings(course.root).on_demand
    shown_items(settings)  # what it does not know is said here, before a student reads that the page is out of order
    jobs = settings.at_once or (jobs_on(cluster) if cluster else jobs_here())
    with (
        cluster_pool(cluster, jobs) if cluster else LocalPool(jobs) as pool,
        Desk(course, pool, jobs, arguments.isolation, arguments.test_images) as desk,
    ):
        asyncio.run(until_ended(application(desk, place.who, place.home, place.hosts), place))
        desk.ended.set()
        pool.shutdown(wait=False)  # what is being graded is not waited for: it waits again at the next start


async def until_ended(pages: "Application", place: "Place") -> None:
    """Serves until Ctrl-C, or whoever started it, ends it."""
    import asyncio
    import logging
    import signal

    from autograder.on_demand.app import server_of
    from autograder.on_demand.who import Asker

    logging.getLogger("tornado.general").setLevel(logging.CRITICAL)  # which tells of every request that is not well made
    server = server_of(pages)
    server.add_socket(place.listener())
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    print(f"For the course staff: {place.link(Asker('', instructs=True))}")
    print("Ctrl-C ends it; what waits goes on at the next start.")
    await ended.wait()
    server.stop()


def write_links(course: Course, place: "Place") -> None:
    """A table that only this account can read: whoever has a student's link hands in for that student."""
    from autograder.on_demand.who import Asker, ByLink

    people = kept_roster(course.root).people
    if not isinstance(place.who, ByLink):
        raise ValueError("There are no links where a hub or a web server says who somebody is.")
    if not people:
        raise ValueError("There is no roster yet: give one with --roster FILE.")
    file = course.gradebook / TOKENS
    file.unlink(missing_ok=True)
    with open(file, "x", encoding=ENCODING, newline="", opener=lambda path, flags: os.open(path, flags, 0o600)) as table:
        rows = csv.writer(table)
        rows.writerow(["student", "name", "address"])
        rows.writerows([person.student, harmless(person.name), place.link(Asker(person.student))] for person in people)
    print(f"{file.relative_to(course.root)}: give each student the own link, and nobody else.")
