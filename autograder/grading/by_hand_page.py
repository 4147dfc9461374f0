"""The page on which a question is graded for the whole class: on this machine alone, for whoever has its address."""

import hmac
import json
import secrets
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import Any

from sqlalchemy.exc import DBAPIError

from autograder.grading.by_hand import Changed, Sheet
from autograder.grading.gradebook import trouble_with
from autograder.grading.html import inert_markdown
from autograder.grading.pages import rendered

MAX_BYTES = 100_000  # of what the page sends


class Page(ThreadingHTTPServer):
    """Serves one sheet at `address`, which nobody can guess."""

    daemon_threads = True

    def __init__(self, sheet: Sheet, who: str):
        super().__init__(("127.0.0.1", 0), Handler)
        self.sheet, self.who = sheet, who
        self.path = f"/{secrets.token_urlsafe(24)}/"
        self.lock = Lock()  # one change after the other

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}{self.path}"


class Handler(BaseHTTPRequestHandler):
    server: Page

    def do_GET(self) -> None:
        if self.is_for(""):
            nonce = secrets.token_urlsafe(16)
            self.answer(200, whole_page(self.server.sheet, nonce), "text/html", nonce)

    def do_POST(self) -> None:
        if self.is_for("points"):
            length = self.headers.get("Content-Length", "")
            status, said = self.entered(self.rfile.read(min(int(length), MAX_BYTES)) if length.isdecimal() else b"")
            self.answer(status, json.dumps(said), "application/json")

    def entered(self, body: bytes) -> tuple[int, dict[str, Any]]:
        try:
            wanted = json.loads(body)
            points = None if wanted["points"] is None else float(wanted["points"])
            with self.server.lock:
                given = self.server.sheet.give(
                    wanted["name"], points, str(wanted["comment"]).strip(), wanted["as_of"], self.server.who
                )  # fmt: skip
        except Changed as problem:
            return 409, {"problem": f"{problem} Load the page again."}
        except (ValueError, KeyError, TypeError) as problem:
            return 400, {"problem": str(problem)}
        except DBAPIError as error:
            return 503, {"problem": trouble_with(error)}
        return 200, {"points": given.points, "as_of": given.as_of}

    def is_for(self, what: str) -> bool:
        """Whether it was asked for by somebody who has the address, and under this machine's own name."""
        here = (f"127.0.0.1:{self.server.server_port}", f"localhost:{self.server.server_port}")
        known = hmac.compare_digest(self.path.encode(), f"{self.server.path}{what}".encode())
        if known and self.headers.get("Host") in here:
            return True
        self.answer(404, "There is nothing here: take the address that `autograder grade-by-hand` printed.", "text/plain")
        return False

    def answer(self, status: int, text: str, kind: str, nonce: str = "") -> None:
        body = text.encode(errors="replace")
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Referrer-Policy", "no-referrer")  # links in answers must not carry the address
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header(
            "Content-Security-Policy",
            f"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'nonce-{nonce}'; connect-src 'self'; "
            "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
        )
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments) -> None:
        """Nothing: the terminal is the person's."""


def whole_page(sheet: Sheet, nonce: str) -> str:
    answers = [(answer, inert_markdown(answer.source, below=2)) for answer in sheet.answers()]
    scheme = sheet.item.parameters.get("scheme") or []
    return rendered("by_hand.html", item=sheet.item, scheme=scheme, answers=answers, nonce=nonce)
