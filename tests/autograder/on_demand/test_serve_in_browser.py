"""Two students hand in, wait, read, mend and hand in again, each in a browser of their own; the course staff looks on."""

import csv
import signal
import subprocess
import sys

import nbformat
import pytest
from axe_playwright_python.sync_playwright import Axe
from commands import run
from deliveries import zipped
from playwright.sync_api import expect
from served import free_listener

from autograder.assignment import NOTEBOOK
from autograder.demo import MISTAKES, isolation_here, solved_notebook, with_mistakes

pytestmark = pytest.mark.slow
MINUTES = 5 * 60_000  # ms: a submission is graded meanwhile, of which several may wait
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}


class Server:
    """The command, on a port of its own."""

    def __init__(self, course, environment):
        with free_listener() as free:
            self.port = f"--port={free.getsockname()[1]}"
        self.course, self.environment = course, environment

    def start(self):
        """The link of the course staff."""
        command = [sys.executable, "-m", "autograder.cli", "serve", self.port, f"--isolation={isolation_here()}"]
        self.process = subprocess.Popen(command, cwd=self.course, env=self.environment, stdout=subprocess.PIPE, text=True)
        return self.process.stdout.readline().rpartition(" ")[2].strip()

    def end(self):
        self.process.send_signal(signal.SIGINT)
        self.process.communicate()
        assert self.process.returncode == 0


@pytest.fixture(scope="module")
def server(course, practice):
    return Server(course, practice)


@pytest.fixture(scope="module")
def links(course, server, tmp_path_factory):
    """The addresses from which students and staff enter, by name."""
    roster = tmp_path_factory.mktemp("roster") / "class.csv"
    roster.write_text("student,name\nada,Ada Lovelace\nbo,Bo\ncleo,Cleo\ndot,Dot\neve,Eve\n")
    assert run("autograder.cli", "serve", "--tokens", server.port, "--roster", str(roster), cwd=course).returncode == 0
    table = (course / "gradebook" / "tokens.csv").read_text(encoding="utf-8-sig").splitlines()
    addresses = {row["student"]: row["address"] for row in csv.DictReader(table)}
    (course / "course.toml").write_text("[on_demand]\nat_once = 1\n")  # read at the start
    yield addresses | {"staff": server.start()}
    server.end()


@pytest.fixture(scope="module")
def zips(course, tmp_path_factory):
    """Files to hand in: with a mistake, and right."""
    folder = tmp_path_factory.mktemp("zips")
    solved = solved_notebook(course)
    for name, notebook in {"wrong": with_mistakes(solved, MISTAKES["channel-attention"]), "right": solved}.items():
        (folder / f"{name}.zip").write_bytes(zipped({NOTEBOOK.name: nbformat.writes(notebook)}))
    return folder


@pytest.fixture
def enter(browser, links):
    """A function that opens the page of somebody in a browser of their own."""
    contexts = []

    def opened(name, **options):
        contexts.append(browser.new_context(**{"viewport": DESK} | options))
        page = contexts[-1].new_page()
        page.goto(links[name])
        page.get_by_role("button", name="Go on").click()
        return page

    yield opened
    for context in contexts:
        context.close()


def hand_in(page, file):
    page.get_by_label("The zip").set_input_files(file)
    page.get_by_role("button", name="Hand in").click()


def shown(page, number):
    return page.get_by_role("region", name=f"Try {number}")


def graded(page, number):
    expect(shown(page, number)).to_contain_text("points", timeout=MINUTES)
    return shown(page, number)


def require_accessible(page):
    """Fail where a page is not accessible, on a phone and on a desk, in light and in dark."""
    for viewport in (PHONE, DESK):
        page.set_viewport_size(viewport)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found = Axe().run(page).response["violations"]
            assert [(problem["id"], problem["nodes"][0]["html"]) for problem in found] == []


def test_two_students_mend_what_they_read_and_the_staff_sees_both_and_changes_what_is_shown(enter, zips, course, tmp_path):
    ada, bo, staff = enter("ada"), enter("bo"), enter("staff")
    hand_in(ada, zips / "wrong.zip")
    expect(ada.get_by_text("Try 1").first).to_be_visible()
    hand_in(bo, zips / "right.zip")
    expect(shown(bo, 1)).to_contain_text("in the queue")  # behind ada's
    expect(graded(ada, 1)).to_contain_text("channels look at channels")  # nobody loaded the page again
    require_accessible(ada)
    ada.screenshot(path=tmp_path / "ada.png", full_page=True)

    hand_in(ada, zips / "right.zip")
    graded(ada, 2)
    expect(shown(ada, 2)).not_to_contain_text("channels look at channels")
    expect(shown(ada, 1)).to_be_visible()
    graded(bo, 1)
    expect(shown(bo, 2)).to_have_count(0)
    expect(bo.get_by_text("Ada")).to_have_count(0)

    staff.reload()
    expect(staff.get_by_role("row", name="Ada Lovelace")).to_contain_text("2")
    expect(staff.get_by_role("row", name="Bo (bo)")).to_contain_text("graded")
    require_accessible(staff)
    (course / "course.toml").write_text("[on_demand]\npoints = false\nshow = ['attention_formula']\n")
    expect(shown(ada, 1)).to_contain_text("0 of 1 passed", timeout=MINUTES)
    expect(shown(ada, 1)).not_to_contain_text("channels look at channels")
    (course / "course.toml").unlink()


def test_without_javascript_a_student_hands_in_and_reads_too(enter, zips):
    page = enter("cleo", java_script_enabled=False, viewport=PHONE)
    hand_in(page, zips / "right.zip")
    assert page.locator("noscript meta[http-equiv=refresh]").count() or page.locator("meta[http-equiv=refresh]").count()
    expect(shown(page, 1)).to_contain_text("points", timeout=MINUTES)


def test_a_file_that_is_too_large_is_not_even_sent(enter, tmp_path):
    with open(tmp_path / "large.zip", "wb") as large:
        large.truncate(2**28)
    page = enter("dot")
    hand_in(page, tmp_path / "large.zip")
    expect(page.get_by_role("alert")).to_contain_text("This is too large")
    expect(page.get_by_text("Nothing was handed in so far.")).to_be_visible()
    require_accessible(page)


def test_what_is_refused_is_said_on_a_page_that_leads_back(enter, tmp_path):
    (tmp_path / "notes.zip").write_bytes(zipped({"notes.txt": "no notebook"}))
    page = enter("dot")
    hand_in(page, tmp_path / "notes.zip")
    expect(page.get_by_text("notebook")).to_be_visible()
    require_accessible(page)
    page.get_by_role("link", name="To your tries").click()
    expect(page.get_by_text("Nothing was handed in so far.")).to_be_visible()


def test_a_link_may_stand_on_another_site(browser, links):
    page = browser.new_context().new_page()
    page.set_content(f"<a href='{links['dot'].replace('&', '&amp;')}'>your tries</a>")
    page.get_by_role("link").click()
    require_accessible(page)
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_text("Tries of Dot")).to_be_visible()
    assert "code" not in page.url
    page.context.close()


def test_what_is_being_graded_when_the_server_ends_is_graded_when_it_starts_again(enter, zips, server):
    page = enter("eve")
    hand_in(page, zips / "right.zip")
    expect(shown(page, 1)).to_contain_text("being graded", timeout=MINUTES)
    server.end()
    server.start()
    graded(page, 1)  # the page finds the server again by itself
    expect(page.get_by_text("9 tries left today.")).to_be_visible()
