"""`autograder serve`: for this machine, and for a web server before it."""

import csv
import signal
import socket
import stat
import subprocess
import sys
from contextlib import contextmanager
from http.client import HTTPConnection
from types import SimpleNamespace
from typing import Any

import pytest
from commands import run
from served import Person, free_listener, serving

from autograder.assignment import ASSIGNMENT
from autograder.grading.gradebook import Course
from autograder.on_demand.place import place_of

OPTIONS: dict[str, Any] = {"port": 8010, "socket": None, "group": "", "address": "", "trust_header": "", "instructor": []}


class OnSocket(HTTPConnection):
    """The requests of a web server that sits before the socket, and says who asks."""

    def __init__(self, path):
        super().__init__("tries.example.edu")
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(str(self.path))

    def page(self, path, *names):
        self.putrequest("GET", path)
        for name in names:
            self.putheader("X-Remote-User", name)
        self.endheaders()
        answer = self.getresponse()
        return answer.status, answer.read().decode()


@pytest.fixture
def behind(desk, tmp_path):
    """A socket behind a web server that says who people are."""
    options = {"socket": tmp_path / "socket", "address": "https://tries.example.edu", "trust_header": "X-Remote-User"}
    place = place_of(desk.course, SimpleNamespace(**OPTIONS | options | {"instructor": ["Prof@example.org"]}))
    with serving(desk, place.who, place.listener(), place.hosts):
        yield tmp_path / "socket"


def test_a_web_server_says_who_somebody_is_by_any_id_of_the_roster(behind):
    for name in ("ada", "ADA@example.org"):
        status, page = OnSocket(behind).page("/", name)
        assert status == 200 and "Ada Lovelace (ada)" in page
    assert OnSocket(behind).page("/staff", "prof@example.org")[0] == 200
    assert OnSocket(behind).page("/staff", "ada")[0] == 403
    assert "Nobody on the roster" in OnSocket(behind).page("/", "eve")[1]


@pytest.mark.parametrize("names", [[], [""], ["ada", "bo"]])
def test_without_one_word_of_the_web_servers_nobody_is_known(behind, names):
    assert OnSocket(behind).page("/", *names)[0] == 401


@pytest.mark.parametrize("name", ["../ada", "ada bo/../..", "<script>"])
def test_what_can_be_no_students_id_is_nobody(behind, name):
    assert OnSocket(behind).page("/", name)[0] == 403


def test_a_socket_is_for_its_account_and_group_alone(behind):
    assert stat.S_IMODE(behind.stat().st_mode) == 0o660


@pytest.mark.parametrize("options, said", [
    ({"socket": "s"}, "needs --address"),
    ({"trust_header": "X-Remote-User"}, "needs --socket"),
    ({"address": "tries.example.edu"}, "a whole one"),
])  # fmt: skip
def test_options_that_would_let_others_in_are_refused(folder, options, said):
    with pytest.raises(ValueError, match=said):
        place_of(Course(ASSIGNMENT), SimpleNamespace(**OPTIONS | options))


def test_an_item_that_nobody_knows_is_said_before_the_pages_are_served(folder):
    (folder / "course.toml").write_text("[on_demand]\nshow = ['attention_formla']\n")
    done = run("autograder.cli", "serve", cwd=folder)
    assert done.returncode == 2 and "on_demand.show names attention_formla, which the rubric does not have" in done.stderr


def test_each_student_gets_a_link_in_a_table_that_nobody_else_can_read(folder):
    written = run("autograder.cli", "serve", "--tokens", "--address", "https://tries.example.edu/course", cwd=folder)
    assert written.returncode == 0, written.stderr
    table = folder / "gradebook" / "tokens.csv"
    ada, bo = csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines())
    assert ada["student"] == "ada" and ada["name"] == "Ada Lovelace" and ada["address"] != bo["address"]
    assert ada["address"].startswith("https://tries.example.edu/course/in?")
    for file in (table, folder / "gradebook" / "tokens.secret"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_roster_is_taken_from_a_file(folder, tmp_path):
    (tmp_path / "class.csv").write_text("student,name\ncleo,Cleo\n")
    run("autograder.cli", "serve", "--tokens", "--roster", str(tmp_path / "class.csv"), cwd=folder)
    assert "cleo,Cleo,http://127.0.0.1:8010/in?" in (folder / "gradebook" / "tokens.csv").read_text(encoding="utf-8-sig")


@contextmanager
def started(folder, *options):
    """The command, once it serves, and the address that it prints."""
    command = [sys.executable, "-m", "autograder.cli", "serve", *options]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    yield process.stdout.readline().rpartition(" ")[2].strip()
    process.send_signal(signal.SIGINT)
    assert "waits goes on at the next start" in process.communicate()[0] and process.returncode == 0


def test_the_command_serves_until_it_is_interrupted(folder):
    with free_listener() as free:
        port = free.getsockname()[1]
    with started(folder, f"--port={port}") as link:
        assert Person(f"http://127.0.0.1:{port}/").follow(link.rpartition("/")[2])[0] == 200


def test_the_command_serves_a_web_server_that_says_who_somebody_is(folder, tmp_path):
    where = ["--address", "https://tries.example.edu/", "--socket", str(tmp_path / "socket"), "--group", "root"]
    with started(folder, *where, "--trust-header", "X-Remote-User", "--instructor", "prof") as address:
        assert address == "https://tries.example.edu/"
        for path, name in ("/", "ada"), ("/staff", "prof"):
            assert OnSocket(tmp_path / "socket").page(path, name)[0] == 200
