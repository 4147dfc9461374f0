"""What all pages of grading on demand have in common: how they are sent, and how they say that something does not go."""

import secrets
from functools import cached_property
from types import TracebackType
from typing import Any

from tornado.iostream import StreamClosedError
from tornado.web import HTTPError, RequestHandler

from autograder.grading.faults import noted
from autograder.grading.pages import rendered

SENTENCES = {
    400: "This was not sent in a way that can be understood: go back, load the page again, and try once more.",
    403: "This was not sent from a page that was opened here, or the page is too old: load it again, and try once more.",
    404: "There is nothing at this address.",
    405: "There is nothing to be done like this at this address.",
}
OURS = "Something failed here, which is no fault of yours. It has been noted; try again in a while."


class Said(HTTPError):
    """Why a request is refused, in a sentence for whoever sent it."""

    def __init__(self, status: int, sentence: str):
        super().__init__(status)
        self.sentence = sentence


class Page(RequestHandler):
    """A page that a browser does not keep, that is shown in no frame, and that loads nothing from elsewhere."""

    @cached_property
    def nonce(self) -> str:
        return secrets.token_urlsafe(16)

    def set_default_headers(self) -> None:
        self.set_header("Cache-Control", "no-store")
        self.set_header("Referrer-Policy", "same-origin")  # an address may hold a token
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")
        self.set_header(
            "Content-Security-Policy",
            f"default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-{self.nonce}'; connect-src 'self'; "
            "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
        )
        self.clear_header("Server")

    async def prepare(self) -> None:
        """Only under its own names: another site may have pointed its name here (DNS rebinding)."""
        hosts = self.settings["hosts"]
        if hosts and self.request.host not in hosts:
            raise Said(421, f"This is served as {' and '.join(sorted(hosts))} alone.")

    @property
    def token(self) -> str:
        """What a form sends in its address, where it is read before all else that is sent."""
        return self.xsrf_token.decode()

    def show(self, template: str, **content: object) -> None:
        self.write(rendered(template, nonce=self.nonce, home=self.settings["home"], **content))

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        error = kwargs.get("exc_info", (None, None))[1]
        sentence = error.sentence if isinstance(error, Said) else SENTENCES.get(status_code, OURS)
        self.finish(rendered("tries_said.html", nonce=self.nonce, home=self.settings["home"], said=sentence))

    def log_exception(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error and not isinstance(error, (HTTPError, StreamClosedError)):
            noted(error, "a page", self.settings["faults"])


class Nothing(Page):
    """What stands at every address that has no other page."""

    async def prepare(self) -> None:
        await super().prepare()
        raise Said(404, SENTENCES[404])
