"""The pages of grading on demand, in a course where nothing is graded meanwhile: who sees what, and what is taken."""

import base64
import json
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from threading import Thread
from urllib.error import HTTPError
from urllib.parse import quote

import pytest
from deliveries import handed_in, zipped
from served import BOUNDARY, Person, form, free_listener, serving

from autograder.on_demand.who import Asker, ByLink


@pytest.fixture
def site(desk):
    """A function that gives a student, or the course staff, a logged-in browser."""
    who, listener = ByLink(desk.course.root, encrypted=False), free_listener()
    host = f"127.0.0.1:{listener.getsockname()[1]}"

    def person(name="", instructs=False):
        one = Person(f"http://{host}/")
        one.link = who.link(Asker(name, instructs))
        if name or instructs:
            assert one.follow(one.link)[0] == 200
        return one

    with serving(desk, who, listener, [host]):
        yield person


def received(desk):
    """What is left of files that were not taken."""
    return [*desk.queue.folder.glob("receiving-*"), *desk.queue.folder.glob("handed in/*")]


def test_what_is_handed_in_waits_on_the_students_page_and_on_no_others(site, desk):
    ada, bo = site("ada"), site("bo")
    status, page = ada.hand_in(handed_in())
    assert status == 200 and "Try 1: waiting, number 1 in the queue." in page and "Ada Lovelace" in page
    assert "Nothing was handed in so far." in bo.ask()[1]
    assert [one.student for one in desk.queue.all()] == ["ada"]


def test_names_are_escaped(site):
    assert "&lt;b&gt;Bo&lt;/b&gt;" in site("bo").ask()[1]


def test_the_course_staff_sees_who_tried_and_hands_in_nothing(site):
    site("ada").hand_in(handed_in())
    staff = site(instructs=True)
    status, page = staff.ask()  # leads to the page of the staff
    assert status == 200 and "Ada Lovelace" in page and "course.toml" in page and "waiting" in page
    assert staff.hand_in(handed_in(), token="")[0] == 403 == staff.ask("events")[0]


def test_nobody_is_known_without_a_link(site):
    stranger = site()
    for path in ("", "staff", "events"):
        status, page = stranger.ask(path)
        assert status == 401 and "Open the link that you were given" in page


def test_a_link_asks_before_it_makes_somebody_known_and_leaves_a_cookie_that_no_script_and_no_other_site_uses(site):
    person = site()
    link = site("ada").link
    status, page = person.ask(link)
    assert status == 200 and "This is the link of ada." in page and person.ask()[0] == 401
    assert person.follow(link)[0] == 200 and "Ada Lovelace" in person.ask()[1]
    assert {cookie.name for cookie in person.jar} == {"tries", "_xsrf"}
    for cookie in person.jar:
        assert cookie.has_nonstandard_attr("HttpOnly") and cookie.get_nonstandard_attr("SameSite") == "Strict"


@pytest.mark.parametrize("changed", [("ada", "bo"), ("student", "staff"), ("code=", "code=A"), ("code=", "code=%C3%A9")])
def test_no_link_can_be_made_from_another(site, changed):
    link = site("ada").link
    assert changed[0] in link
    assert site().follow(link.replace(*changed))[0] == 403


def test_no_address_of_a_students_leads_to_another(site, desk):
    site("ada").hand_in(handed_in())
    bo = site("bo")
    for path in ("?student=ada", "?name=ada", "?as=staff", f"?student={quote('ada')}&name=ada"):
        assert "in the queue" not in bo.ask(path)[1]
    assert bo.ask("staff")[0] == 403 and bo.ask("ada")[0] == 404 == bo.ask("tries/1")[0]
    for answer, name in (("'of bo'", "../../ada/self_attention.zip"), ("'again'", "ada_self_attention.zip")):
        bo.hand_in(handed_in(f"class Attention: {answer}"), name=name)
    assert [one.student for one in desk.queue.all()] == ["ada", "bo", "bo"]


@pytest.mark.parametrize("other", ["student\nada", "staff\n"])
def test_a_cookie_that_was_changed_makes_nobody_known(site, other):
    bo = site("bo")
    cookie = next(cookie for cookie in bo.jar if cookie.name == "tries")
    *before, _, signature = cookie.value.strip('"').split("|")
    value = base64.b64encode(other.encode()).decode()
    cookie.value = "|".join([*before, f"{len(value)}:{value}", signature])
    assert bo.ask()[0] == 401


@pytest.mark.parametrize("headers", [{}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "http://elsewhere.example"}])
def test_nothing_is_taken_from_another_page(site, desk, headers):
    ada = site("ada")
    token = ada.token if headers else site("bo").token
    status, page = ada.hand_in(handed_in(), token=token, **headers)
    assert status == 403 and "was not sent from a page that was opened here" in page
    assert ada.hand_in(handed_in(), token="")[0] == 403
    assert not desk.queue.all() and not received(desk)


def test_five_gigabytes_are_refused_before_a_byte_of_them_is_sent(site, desk):
    connection = site("ada").begin(**{"Content-Length": str(5 * 10**9)})
    answer = connection.getresponse()
    assert answer.status == 413 and b"This is too large" in answer.read()
    assert not received(desk)


def test_what_does_not_say_how_long_it_is_ends_at_the_limit(site, desk, monkeypatch):
    monkeypatch.setattr(desk, "limit", 10**6)
    connection = site("ada").begin(**{"Transfer-Encoding": "chunked"})
    body, part = form("self_attention.zip", b"")[:150], b"0" * 10_000
    try:
        connection.send(b"%x\r\n%b\r\n" % (len(body), body))
        for _ in range(10_000):
            connection.send(b"%x\r\n%b\r\n" % (len(part), part))
    except OSError:
        pass  # it was hung up on
    else:
        pytest.fail("100 MB were read")
    assert not received(desk)
    assert site("ada").hand_in(handed_in())[0] == 200


def test_of_a_hundred_at_once_one_is_taken(site, desk):
    ada, content = site("ada"), handed_in()
    token = ada.token
    with ThreadPoolExecutor(100) as senders:
        answers = list(senders.map(lambda _: ada.hand_in(content, token=token), range(100)))
    assert {status for status, _ in answers} <= {200, 400, 409}
    assert len([page for status, page in answers if status == 200]) == 1 == len(desk.queue.all())


def test_what_is_just_taken_in_is_not_taken_for_what_came_by_another_door(site, desk):
    looking, add = Thread(target=desk.enqueue_others), desk.queue.add

    def add_while_somebody_looks(*new):
        desk.queue.add = add
        looking.start()
        looking.join(0.3)
        return add(*new)

    desk.queue.add = add_while_somebody_looks
    site("ada").hand_in(handed_in())
    looking.join()
    assert len(desk.queue.of("ada")) == 1


def test_a_connection_that_breaks_leaves_nothing_and_the_next_is_taken(site, desk):
    ada = site("ada")
    connection = ada.begin(**{"Content-Length": "1000000"})
    connection.send(form("self_attention.zip", b"0" * 100_000))
    assert ada.hand_in(handed_in())[0] == 409
    connection.close()
    while received(desk):
        pass
    assert ada.hand_in(handed_in())[0] == 200


@pytest.mark.parametrize("content, name, said", [
    (zipped({"notes.txt": "no notebook"}), "self_attention.zip", "notebook"),
    (b"PK\3\4 and no more", "self_attention.zip", ""),
    (b"", "self_attention.zip", ""),
    (handed_in(), "self_attention.exe", "Hand in the zip"),
    (b"", "", "Choose a file first."),
])  # fmt: skip
def test_what_can_not_be_graded_is_refused_with_the_reason(site, desk, content, name, said):
    status, page = site("ada").hand_in(content, name)
    assert status == 400 and said in page and not desk.queue.all() and not received(desk)


@pytest.mark.parametrize("body", [
    b"", b"self_attention.zip", form("a.zip", b"0")[:-20], b"\r\n" * 20_000,
    form("a.zip", b"0").replace(b'name="file"', b'name="other"'), form("a.zip", b"0").replace(b"Content-Disposition", b"X"),
])  # fmt: skip
def test_what_is_no_form_is_refused(site, desk, body):
    ada = site("ada")
    for kind in (f"multipart/form-data; boundary={BOUNDARY}", "application/zip", "multipart/form-data; boundary="):
        status, page = ada.ask(f"?_xsrf={quote(ada.token)}", body, {"Content-Type": kind})
        assert status == 400 and "<p>" in page
    assert not desk.queue.all() and not received(desk)


def test_a_file_that_holds_the_boundary_arrives_as_it_is(site, desk):
    notebook = json.dumps({"cells": f"\r\n--{BOUNDARY}\r\n"}).encode() + f"\r\n--{BOUNDARY}--\r\n".encode()
    taken = []
    desk.hand_in = lambda student, name, file, received: taken.append((student, name, file.read_bytes()))
    site("ada").hand_in(notebook, "Lösung „1“.ipynb")
    assert taken == [("ada", "Lösung „1“.ipynb", notebook)]


def test_who_is_not_on_the_roster_hands_in_nothing(site, desk):
    eve = site("eve")
    assert "Nobody on the roster" in eve.ask()[1]
    status, page = eve.hand_in(handed_in())
    assert status == 409 and "Nobody on the roster" in page and not received(desk)


def test_before_the_release_nothing_is_handed_in(site, desk):
    desk.course.released.unlink()
    ada = site("ada")
    assert "not released yet" in ada.ask()[1]
    assert ada.hand_in(handed_in())[0] == 409


def test_a_mistake_in_the_settings_is_told_to_the_staff_alone(site, desk):
    ada, staff = site("ada"), site(instructs=True)
    (desk.course.root / "course.toml").write_text("[on_demand]\ntries_per_day = 'many'")
    status, page = ada.ask()
    assert status == 503 and "tell the course staff" in page and "tries_per_day" not in page
    status, page = staff.ask("staff")
    assert status == 503 and "tries_per_day" in page


def test_what_fails_here_is_noted_and_said_in_a_sentence(site, desk):
    ada = site("ada")
    desk.view = lambda student: 1 / 0
    status, page = ada.ask()
    assert status == 500 and "no fault of yours" in page and "division" not in page
    assert "ZeroDivisionError" in desk.course.faults.read_text()


def test_nothing_of_a_page_is_kept_framed_or_loaded_from_elsewhere(site):
    ada = site("ada")
    for path in ("", "staff", "nowhere"):
        try:
            answer = ada.opener.open(ada.address + path)
        except HTTPError as error:
            answer = error
        policy = answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-store" and "Server" not in answer.headers
        assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy and "script-src 'nonce-" in policy
        assert "http" not in answer.read().decode()


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1"])
def test_under_another_name_nothing_is_served(site, host):
    status, page = site("ada").ask("", headers={"Host": host})
    assert status == 421 and "Ada" not in page


def news(stream):
    """The next event of a stream of server-sent events."""
    lines = []
    while (line := stream.readline().decode().rstrip("\n")) or not lines:
        if line.startswith("data: "):
            lines.append(line.removeprefix("data: "))
    return "\n".join(lines)


def hears(stream, sentence):
    """Whether one of the next three events contains a sentence: some tell of states in between."""
    return any(sentence in news(stream) for _ in range(3))


def test_a_page_hears_of_what_is_new_and_of_nothing_of_others(site, desk):
    ada, bo = site("ada"), site("bo")
    with ada.opener.open(f"{ada.address}events") as stream:
        assert stream.headers["Content-Type"] == "text/event-stream"
        assert "Nothing was handed in so far." in news(stream)
        bo.hand_in(handed_in())
        ada.hand_in(handed_in("class Attention: 'of ada'"))
        assert hears(stream, "Try 1: waiting, number 2 in the queue.")
        desk.queue.end(desk.queue.of("bo")[0].number, "failed")
        desk.tell()
        assert hears(stream, "number 1 in the queue")


def test_one_student_has_few_streams_and_others_have_theirs(site):
    ada, bo = site("ada"), site("bo")
    with ExitStack() as streams:
        for _ in range(4):
            news(streams.enter_context(ada.opener.open(f"{ada.address}events")))
        assert ada.ask("events")[0] == 429
        news(streams.enter_context(bo.opener.open(f"{bo.address}events")))
    while ada.ask("staff")[0] == 403:  # which it always is; meanwhile the server sees that the others are gone
        try:
            with ada.opener.open(f"{ada.address}events"):
                break
        except HTTPError:
            continue


def test_a_browser_is_known_for_months(site, monkeypatch):
    ada, now = site("ada"), time.time()
    monkeypatch.setattr("time.time", lambda: now + 100 * 24 * 3600)
    assert ada.ask(headers={"Cookie": ada.cookies})[0] == 200
