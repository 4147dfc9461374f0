"""The pages of a course, served from a thread of the test, and people who ask for them."""

import asyncio
import re
import socket
from contextlib import contextmanager
from http.client import HTTPConnection
from http.cookiejar import CookieJar
from threading import Event, Thread
from urllib.error import HTTPError
from urllib.parse import unquote, urlencode
from urllib.request import HTTPCookieProcessor, Request, build_opener

from autograder.on_demand.app import application, server_of

BOUNDARY = "----of-the-test"


@contextmanager
def serving(desk, who, listener, hosts=()):
    """Serve a desk's pages from a thread while the block runs."""
    started, ended = Event(), []

    async def run():
        server = server_of(application(desk, who, "/", hosts))
        server.add_socket(listener)
        ended.extend([asyncio.get_running_loop(), asyncio.Event()])
        started.set()
        await ended[1].wait()
        server.stop()

    thread = Thread(target=asyncio.run, args=[run()])
    thread.start()
    started.wait()
    try:
        yield
    finally:
        ended[0].call_soon_threadsafe(ended[1].set)
        thread.join()


def form(name, content):
    """The body of a form, as browsers send it."""
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: application/zip'
    return f"{head}\r\n\r\n".encode() + content + f"\r\n--{BOUNDARY}--\r\n".encode()


FORM = f"multipart/form-data; boundary={BOUNDARY}"


class Person:
    """Somebody with a browser of their own."""

    def __init__(self, address):
        self.address = address
        self.jar = CookieJar()
        self.opener = build_opener(HTTPCookieProcessor(self.jar))

    def ask(self, path="", body=None, headers=None):
        """Request a page. Returns the status, and the page."""
        try:
            with self.opener.open(Request(self.address + path, body, headers or {}), timeout=60) as answer:
                return answer.status, answer.read().decode()
        except HTTPError as error:
            return error.code, error.read().decode()

    def follow(self, link):
        """Open a link, and go on from the page that asks for that."""
        status, page = self.ask(link)
        if status != 200:
            return status, page
        return self.ask("in" + re.search(r'action="([^"]+)"', page).group(1).replace("&amp;", "&"), b"")

    @property
    def token(self):
        return unquote(re.search(r'action="\?_xsrf=([^"]+)"', self.ask()[1]).group(1))

    def hand_in(self, content, name="self_attention.zip", token=None, **headers):
        query = urlencode({"_xsrf": self.token if token is None else token})
        return self.ask(f"?{query}", form(name, content), {"Content-Type": FORM} | headers)

    @property
    def cookies(self):
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.jar)

    def begin(self, **headers):
        """A connection on which the headers of an upload were sent, and none of its body."""
        host = self.address.removeprefix("http://").rstrip("/")
        connection = HTTPConnection(host, timeout=60)
        connection.putrequest("POST", f"/?{urlencode({'_xsrf': self.token})}")
        for name, value in ({"Cookie": self.cookies, "Content-Type": FORM} | headers).items():
            connection.putheader(name, value)
        connection.endheaders()
        return connection


def free_listener():
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setblocking(False)
    return listener
