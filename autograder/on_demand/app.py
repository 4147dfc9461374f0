"""All pages of grading on demand, as one application; those of them that are not a file of their own."""

import asyncio
import hashlib
import re
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.iostream import StreamClosedError
from tornado.web import Application, RedirectHandler

from autograder.course_settings import FILE
from autograder.grading.pages import rendered
from autograder.on_demand.asked import Asked
from autograder.on_demand.desk import Desk
from autograder.on_demand.page import Nothing, Said
from autograder.on_demand.shown import View
from autograder.on_demand.tries import Tries
from autograder.on_demand.who import Who

SMALL = 100_000  # bytes that anything but a delivery may have
STREAMS = 4  # of one student: a browser opens six connections to an address, and pages need some
HEARTBEAT = 15  # seconds, so that no web server between us takes a stream for dead
STREAM_SECONDS = 600  # then the browser asks anew, and so do we who it is
PAUSE = 1  # second at least between two pieces of news for one page
SOON, LATER = 5, 60  # seconds after which a page asks again, while something of the student's waits, and else


class Events(Asked):
    """The list of a student's tries, each time that it reads otherwise, as server-sent events."""

    def initialize(self) -> None:
        self.woken = asyncio.Event()
        self.gone = False

    async def get(self) -> None:
        streams: set[Events] = self.settings["streams"]
        if sum(other.student == self.student for other in streams) >= STREAMS:
            raise Said(429, "This is open too often: close some of these pages.")
        self.set_header("Content-Type", "text/event-stream")
        self.set_header("X-Accel-Buffering", "no")  # nginx would keep what comes until it has enough of it
        streams.add(self)
        try:
            await self.stream()
        finally:
            streams.discard(self)

    async def stream(self) -> None:
        now = asyncio.get_running_loop().time
        end = now() + (STREAM_SECONDS if self.settings["who"].streams else 0)
        seen = self.request.headers.get("Last-Event-ID", "")
        with suppress(StreamClosedError):
            while not self.gone:
                self.woken.clear()
                seen, text = self.news(await self.told(self.desk.view, self.student), seen)
                self.write(text)
                await self.flush()
                if now() >= end:
                    break
                await asyncio.sleep(PAUSE)
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.woken.wait(), HEARTBEAT)

    def news(self, view: View, seen: str) -> tuple[str, str]:
        """The name of the list as it is now, and what to send to a page that has seen another."""
        pending = any(one.state in ("waiting", "grading") for one in view.tries)
        after = f"retry: {1000 * (SOON if pending else LATER)}\n"  # when a browser asks again once this has ended
        text = rendered("tries_list.html", view=view)
        name = hashlib.sha256(text.encode()).hexdigest()
        data = "".join(f"data: {line}\n" for line in text.splitlines())
        return name, after + (f"id: {name}\n{data}" if name != seen else "") + "\n"

    def on_connection_close(self) -> None:
        self.gone = True
        self.woken.set()


class Staff(Asked):
    """Who tried how often, and what came of it."""

    of_staff = True

    async def get(self) -> None:
        self.show("tries_staff.html", rows=await self.told(self.desk.overview), file=FILE)


def application(desk: Desk, who: Who, home: str = "/", hosts: Collection[str] = ()) -> Application:
    """home: the address of a student's page; hosts: the names it is served by, unless somebody else sees to that"""
    pages = {"": Tries, "events": Events, "staff": Staff}
    rules: list[Any] = [
        (re.escape(home + path), type(page.__name__, (*who.parts, page), {})) for path, page in pages.items()
    ]
    rules += [(re.escape(path), page) for path, page in who.rules(home)]
    if home != "/":
        rules.append((re.escape(home.rstrip("/")), RedirectHandler, {"url": home, "permanent": False}))
    return Application(
        rules, default_handler_class=Nothing, log_function=lambda page: None,
        desk=desk, who=who, home=home, hosts=hosts, faults=desk.course.faults,
        receiving=set(), streams=set(), hands=ThreadPoolExecutor(8),
        cookie_secret=who.cookie_secret, xsrf_cookies=True, xsrf_cookie_kwargs=who.cookies, cross_origin_protection=True,
    )  # fmt: skip


def server_of(pages: Application) -> HTTPServer:
    """The server of the pages, to be made within a running loop: from now on they hear of what is new at the desk."""
    loop, streams = asyncio.get_running_loop(), pages.settings["streams"]

    def wake() -> None:
        for stream in streams:
            stream.woken.set()

    def told() -> None:
        with suppress(RuntimeError):  # the loop has ended, and the desk is about to
            loop.call_soon_threadsafe(wake)

    pages.settings["desk"].listeners.add(told)
    return HTTPServer(
        pages, max_body_size=SMALL, max_buffer_size=2**20, body_timeout=60, idle_connection_timeout=120
    )
