"""Who asks: by the log-in of the hub, by a link of one's own, or by the word of a web server that people log in to.

No page takes a student's name from an address. Each asks one of these, which says who it is.
"""

import base64
import hashlib
import hmac
import os
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from tornado.web import RequestHandler

from attnlib.files import drawn_once
from autograder.intake.names import Refused, same, student_id
from autograder.intake.people import Roster, kept_roster
from autograder.on_demand.page import Page, Said

SECRET = Path("gradebook", "tokens.secret")  # in the folder of a course
COOKIE = "tries"
DAYS = 120  # that a browser is known for; a link is good for as long as the course
ENTRANCE = "in"
Rules = list[tuple[str, type[RequestHandler]]]


@dataclass(frozen=True)
class Asker:
    """A student, by id, or somebody who instructs."""

    name: str
    instructs: bool = False


class Who:
    """How pages come to know who asks for them."""

    parts: tuple[type, ...] = ()  # of each page's class
    streams = True  # whether a page may keep a connection open, to hear at once what is new

    def __init__(self, cookie_secret: str | bytes, **cookies: Any):
        self.cookie_secret = cookie_secret
        self.cookies = {"httponly": True} | cookies

    def rules(self, home: str) -> Rules:
        """Pages that it needs itself."""
        return []

    async def asker(self, page: Any) -> Asker | None:
        """None where that is not known; `Said` where somebody is known who is nobody here."""
        raise NotImplementedError

    def turn_away(self, page: Page) -> None:
        """Sends on whoever is not known, or raises `Said`."""
        raise NotImplementedError


class ByLink(Who):
    """Knows people by a link of their own. It holds a code from the secret of the course, so nothing is kept of it."""

    def __init__(self, course: Path, encrypted: bool):
        self.secret = secret_of(course)
        super().__init__(self.code("cookies", ""), samesite="Strict", secure=encrypted)

    def code(self, kind: str, name: str) -> str:
        digest = hmac.digest(self.secret, f"{kind}\n{name}".encode(), hashlib.sha256)
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")

    def link(self, asker: Asker) -> str:
        """From the first page on."""
        kind = kind_of(asker)
        return f"{ENTRANCE}?{urlencode({'as': kind, 'name': asker.name, 'code': self.code(kind, asker.name)})}"

    def in_link(self, page: Page) -> Asker:
        kind, name, code = (page.get_query_argument(field, "") for field in ("as", "name", "code"))
        asker = Asker(name, kind == "staff")
        if not hmac.compare_digest(self.code(kind_of(asker), name).encode(), code.encode()):
            raise Said(403, "This link is not whole, or is no longer the right one: take the one that you were given last.")
        return asker

    def rules(self, home: str) -> Rules:
        return [(home + ENTRANCE, Entrance)]

    async def asker(self, page: Any) -> Asker | None:
        kept = page.get_signed_cookie(COOKIE, max_age_days=DAYS)
        if not kept:
            return None
        kind, _, name = kept.decode().partition("\n")
        return Asker(name, kind == "staff")

    def turn_away(self, page: Page) -> None:
        raise Said(401, "Open the link that you were given: it says who you are. If you just have, load this page once more.")


class Entrance(Page):
    """The page to which a link leads. It asks before it counts: somebody may have been slipped the link of another."""

    async def prepare(self) -> None:
        await super().prepare()
        self.asker = self.settings["who"].in_link(self)

    def get(self) -> None:
        whose = "the course staff" if self.asker.instructs else self.asker.name
        self.show("tries_said.html", said=f"This is the link of {whose}.", go_on=f"?{self.request.query}&_xsrf={self.token}")

    def post(self) -> None:
        who = self.settings["who"]
        self.set_signed_cookie(COOKIE, f"{kind_of(self.asker)}\n{self.asker.name}", expires_days=DAYS, **who.cookies)
        self.redirect(self.settings["home"], status=303)


class ByHeader(Who):
    """Knows people by a header that a web server sets after their log-in. Whoever else can reach us could set it as well."""

    def __init__(self, course: Path, header: str, instructors: Collection[str], encrypted: bool):
        super().__init__(secrets.token_bytes(32), samesite="Strict", secure=encrypted)
        self.course, self.header, self.instructors = course, header, {*map(same, instructors)}

    async def asker(self, page: Any) -> Asker | None:
        names = page.request.headers.get_list(self.header)
        if len(names) != 1 or not names[0].strip():
            return None
        if same(names[0]) in self.instructors:
            return Asker(names[0], instructs=True)
        return Asker(called(kept_roster(self.course), names[0]))

    def turn_away(self, page: Page) -> None:
        raise Said(401, f"The web server before this page did not say who you are (in {self.header}): tell the course staff.")


class ByHub(Who):
    """Knows people by JupyterHub's log-in; those who instruct are a group of the hub's."""

    streams = False  # the proxy that pip installs has ten connections for all, and passes on what has ended

    def __init__(self, group: str):
        from jupyterhub.services.auth import HubOAuth, HubOAuthCallbackHandler, HubOAuthenticated

        super().__init__(secrets.token_bytes(32), samesite="Lax")  # Strict ones do not come along from the hub's log-in
        self.group, self.parts = group, (HubOAuthenticated,)
        self.callback = type("Callback", (HubOAuthCallbackHandler, Page), {})
        self.hub = HubOAuth.instance(cookie_options={"samesite": "Lax"})
        if self.hub.api_token:
            os.environ.pop("JUPYTERHUB_API_TOKEN")  # so that no worker has it, nor what a worker starts

    def rules(self, home: str) -> Rules:
        return [(home + "oauth_callback", self.callback)]

    async def asker(self, page: Any) -> Asker | None:
        from jupyterhub.services.auth import UserNotAllowed

        model = await self.hub.get_user(page, sync=False)
        if model is None:
            return None
        try:
            page.check_hub_user(model)
        except UserNotAllowed:
            raise Said(403, "The hub does not let you come here: ask the course staff.") from None
        if model["kind"] != "user":  # a service of the hub's may be called as a student is
            raise Said(403, "This is for people: a service of the hub has nothing to hand in.")
        if self.group in model["groups"]:
            return Asker(model["name"], instructs=True)
        return Asker(valid(model["name"]))

    def turn_away(self, page: Page) -> None:
        if page.request.method != "GET" or page.request.path != page.settings["home"]:
            raise Said(401, "You are not logged in any more: load the page of your tries again.")
        page.redirect(page.get_login_url())


def kind_of(asker: Asker) -> str:
    return "staff" if asker.instructs else "student"


def secret_of(course: Path) -> bytes:
    """A secret that is made once; whoever reads it can make every link."""
    file = course / SECRET
    secret = drawn_once(file, secrets.token_hex(32)).encode()
    if len(secret) < 64:
        raise ValueError(f"{file} is not whole: remove it, and hand out new links (`autograder serve --tokens`).")
    return secret


def called(roster: Roster, name: str) -> str:
    """The id of whom a log-in means: one on the roster, by any of the ids there, or else of that name."""
    try:
        person = roster.one(lambda other: same(name) in other.ids)
    except Refused as problem:
        raise Said(403, str(problem)) from None
    return person.student if person else valid(name)


def valid(name: str) -> str:
    try:
        return student_id(name)
    except Refused as problem:
        raise Said(403, str(problem)) from None
