"""A student's page, and how what they hand in gets from there to the desk: limits hold before anything is written."""

import asyncio
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tornado.web import stream_request_body

from autograder.intake.names import Refused
from autograder.on_demand.asked import Asked
from autograder.on_demand.page import Said
from autograder.on_demand.upload import HEAD, TooLarge, Upload

AT_ONCE = 40  # files that are being received, of all students
SECONDS = 3600  # that one may take to arrive


@stream_request_body
class Tries(Asked):
    """A file goes to the disk as it comes, one of each student at a time."""

    upload: Upload | None = None
    path: Path

    def initialize(self) -> None:
        self.received = ExitStack()

    async def prepare(self) -> None:
        await super().prepare()
        if self.request.method == "POST":
            self.require_room()
            try:
                await self.told(self.desk.require_open, self.student)
            except Refused as problem:
                raise Said(409, str(problem)) from None
            self.receive()

    def require_room(self) -> None:
        """Refuses what is too large, and all but one of the files that a student sends at once."""
        length = self.request.headers.get("Content-Length", "")
        if length.isdigit() and int(length) > self.desk.limit + HEAD:
            raise self.too_large
        receiving: set[str] = self.settings["receiving"]
        if self.student in receiving:
            raise Said(409, "Another file of yours is just being received: wait until it is.")
        if len(receiving) >= AT_ONCE:
            raise Said(503, "Very many hand in just now: try again in a minute.")
        receiving.add(self.student)
        self.received.callback(receiving.discard, self.student)

    @property
    def too_large(self) -> Said:
        return Said(413, f"This is too large: a file of up to {self.desk.limit // 10**6} MB is taken.")

    def receive(self) -> None:
        """Gets everything ready for the body."""
        self.path = self.received.enter_context(self.desk.receiving()) / "received"
        try:
            self.upload = Upload(self.request.headers.get("Content-Type", ""), self.path, self.desk.limit)
        except Refused as problem:
            raise Said(400, str(problem)) from None
        self.received.callback(self.upload.close)
        connection = self.request.connection
        connection.set_max_body_size(2 * self.desk.limit)  # type: ignore[union-attr]  # `take` refuses before, in a sentence
        connection.set_body_timeout(SECONDS)  # type: ignore[union-attr]

    def data_received(self, chunk: bytes) -> None:
        if not self.upload:
            return
        try:
            self.upload.take(chunk)
        except TooLarge:
            self.refuse(self.too_large)
        except Refused as problem:
            self.refuse(Said(400, str(problem)))
        except OSError as problem:
            self.refuse(no_room(problem))

    def refuse(self, said: Said) -> None:
        """What else comes is not read: the connection ends with the answer."""
        self.send_error(said.status_code, exc_info=(Said, said, None))

    async def get(self) -> None:
        if self.asker.instructs:
            self.redirect(f"{self.settings['home']}staff")
            return
        view = await self.told(self.desk.view, self.student)
        self.show("tries.html", view=view, token=self.token, limit=self.desk.limit)

    async def post(self) -> None:
        assert self.upload
        loop, hands = asyncio.get_running_loop(), self.settings["hands"]
        received = datetime.now(UTC).isoformat()  # however many others are before it
        try:
            await loop.run_in_executor(hands, self.desk.hand_in, self.student, self.upload.finish(), self.path, received)
        except Refused as problem:
            raise Said(400, str(problem)) from None
        except OSError as problem:
            raise no_room(problem) from None
        except RuntimeError as problem:  # somebody collects
            raise Said(503, str(problem)) from None
        finally:
            self.received.close()
        self.redirect(self.settings["home"], status=303)

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        self.received.close()
        super().write_error(status_code, **kwargs)

    def on_connection_close(self) -> None:
        complete = self.request._body_future.done()  # then the desk has the file
        super().on_connection_close()
        if not complete:
            self.received.close()


def no_room(problem: OSError) -> Said:
    return Said(503, f"It could not be taken in: {problem.strerror or problem}")
