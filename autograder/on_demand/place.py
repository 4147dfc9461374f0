"""Where the pages are served, and who is believed there: on this machine, behind a web server of its, or on a hub."""

import argparse
import os
import shutil
import socket
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from tornado.netutil import bind_unix_socket

from autograder.grading.gradebook import Course
from autograder.on_demand.who import Asker, ByHeader, ByHub, ByLink, Who

FIRST_PASSED = 3  # the number under which a listening socket is passed on, as systemd does


@dataclass(frozen=True)
class Place:
    who: Who
    listener: Callable[[], socket.socket]
    address: str = ""  # as browsers know it
    hosts: frozenset[str] = frozenset()  # the names that are answered to; all, where a hub sees to that

    @property
    def home(self) -> str:
        return urlsplit(self.address).path

    def link(self, asker: Asker) -> str:
        """A link by which somebody is known; without links, the address for all."""
        return urljoin(self.address, self.who.link(asker)) if isinstance(self.who, ByLink) else self.address


def place_of(course: Course, options: argparse.Namespace) -> Place:
    """ValueError where the options do not go together."""
    if "JUPYTERHUB_SERVICE_URL" in os.environ:
        who = ByHub(f"formgrade-{course.directory.course_id}")
        return Place(who, hub_listener, os.environ["JUPYTERHUB_SERVICE_PREFIX"])
    if options.socket and not options.address:
        raise ValueError("--socket needs --address: how browsers reach the web server before it, https://HOST/ for example.")
    if options.trust_header and not options.socket:
        raise ValueError("--trust-header needs --socket: whoever reaches a port could set the header as well.")
    address = (options.address or f"http://127.0.0.1:{options.port}").rstrip("/") + "/"
    url = urlsplit(address)
    if url.scheme not in ("http", "https") or not url.netloc:
        raise ValueError(f"--address is a whole one, such as https://tries.example.edu/, not {options.address}.")
    if options.socket:
        listener, hosts = partial(socket_listener, options.socket, options.group), {url.netloc}
    else:
        listener, hosts = partial(port_listener, options.port), {url.netloc, f"localhost:{options.port}"}
    encrypted = url.scheme == "https"
    if options.trust_header:
        return Place(
            ByHeader(course.root, options.trust_header, options.instructor, encrypted), listener, address, frozenset(hosts)
        )
    return Place(ByLink(course.root, encrypted), listener, address, frozenset(hosts))


def port_listener(port: int) -> socket.socket:
    return ready(socket.create_server(("127.0.0.1", port)))


def socket_listener(path: Path, group: str) -> socket.socket:
    """Open to this account and to a group: a web server's, which need not belong to others."""
    listener = bind_unix_socket(str(path), mode=0o660)
    if group:
        shutil.chown(path, group=group)
    return listener


def hub_listener() -> socket.socket:
    """What was passed on, or else the port that the hub says."""
    if os.environ.get("LISTEN_PID") == str(os.getpid()):
        return ready(socket.socket(fileno=FIRST_PASSED))
    url = urlsplit(os.environ["JUPYTERHUB_SERVICE_URL"])
    return ready(socket.create_server((url.hostname or "", url.port or 0)))


def ready(listener: socket.socket) -> socket.socket:
    listener.setblocking(False)
    return listener
