"""The report on a class: what it says, and that it opens anywhere."""

import csv
import io
from dataclasses import replace
from datetime import timedelta

import nbformat
import pytest
from axe_playwright_python.sync_playwright import Axe
from nbformat.v4 import new_code_cell, new_notebook

from autograder.checks.verdict import Verdict
from autograder.grading.report import as_csv, as_html, load_class
from autograder.grading.store import Judged, Result, Store
from autograder.intake.lateness import Lateness

STUB = "class Attention:\n    def forward(self, x):\n        return x"
GIVEN = "class Attention:\n    def forward(self, x):\n        ...  # TODO"
SPECIAL = """
class Attention:
    def forward(self, image):  # in a way of one's own
        rows = [line.sum() * 3 - line.mean() for line in image.unbind(2) if line.max() > 0.25]
        total = sum(row ** 2 for row in rows) / max(1, len(rows) - 7)
        return image * total.sqrt() + image.flip(1) / (1 + total)
"""


def verdict(item="attention_formula", points=14, mistake=None, kind="right"):
    return Verdict(item, points, 14, "Whatever it says.", mistake, kind=kind)


def notebook(source):
    cell = new_code_cell(source, metadata={"nbgrader": {"solution": True, "grade_id": "attention"}})
    return new_notebook(cells=[cell])


def result(student, *verdicts, source=STUB, **others):
    text = nbformat.writes(notebook(source))
    return Result(student, "digest", notebook=text, verdicts=list(verdicts or [verdict()]), **others)


@pytest.fixture
def klass(tmp_path):
    def klass(*results):
        store = Store(tmp_path)
        for found in results:
            store.save(found)
        return load_class(store, notebook(GIVEN))

    return klass


def weights(sha, claimed=None):
    return {"earlyAttention": {"sha256": sha, "claimed": claimed}}


def test_an_item_shows_how_many_lost_it_and_over_which_mistake(klass):
    mistakes = {"b": "no-scale", "c": None, "d": "no-scale + map-transposed"}
    page = as_html(klass(result("a"), *(result(who, verdict(points=0, mistake=what)) for who, what in mistakes.items())))
    assert "of the 14 points that are graded automatically" in page
    assert "3 of 4" in page and "the scores are not scaled (1)" in page and "no known mistake (1)" in page
    assert "the scores are not scaled, and the map is applied transposed (1)" in page


@pytest.mark.parametrize("found, sentence", [
    (Result("a", "", problem="three workers died"), "not graded: three workers died"),
    (result("a", verdict(points=0, kind="timeout")), "hung or could not be understood at attention_"),
    (result("a", trouble=["cells that ended in DeadKernelError: 1"]), ">cells that ended in DeadKernelError: 1</span>"),
    (Result("a", "", problem="died.", was=[verdict(points=9)]), "not graded: died. The gradebook has 9 points from before."),
    (result("a", timestamp="11/20/2026 11:30 PM"), "handed in at &#39;11/20/2026 11:30 PM&#39;, which counts as in time."),
    (result("a", accuracies={"earlyAttention": 30.0}, checkpoints=weights("x", 62.5)), "62.5 % in its own history"),
])
def test_who_may_need_a_person_is_listed_with_the_reason(klass, found, sentence):
    assert sentence in as_html(klass(found))


def test_who_was_late_and_who_handed_in_nothing_have_rows(klass):
    found = replace(klass(result("a"), result("b")), late={"a": Lateness(10.0, timedelta(hours=5))}, missing=["c"])
    page = as_html(found)
    for who, what in ("a", "late by 0 d 5 h 0 min, and loses 10 % of the points"), ("c", "has handed in nothing"):
        assert f'<b>{who}</b> <span class="quiet">{what}' in page
    rows = {row["student"]: row for row in csv.DictReader(io.StringIO(as_csv(found)))}
    assert rows["a"]["late"].startswith("late by") and rows["b"]["late"] == ""
    assert (rows["c"]["points"], rows["c"]["problem"]) == ("", "has handed in nothing")


def test_an_accuracy_near_its_history_needs_nobody(klass):
    page = as_html(klass(result("a", accuracies={"earlyAttention": 60.0}, checkpoints=weights("x", 62.5))))
    assert "Nobody." in page


def test_equal_checkpoints_are_pointed_out_without_names_until_one_opens_them(klass):
    page = as_html(klass(*(result(s, checkpoints=weights(sha)) for s, sha in (("a", "x"), ("b", "y"), ("c", "x")))))
    summary, _, rest = page.partition("Finding 1")[2].partition("</summary>")
    assert "the checkpoint of earlyAttention is the same, byte for byte" in summary and "a, c" not in summary
    assert rest.strip().startswith("<p>a, c</p>")


def test_code_that_two_share_is_pointed_out(klass):
    renamed = SPECIAL.replace("image", "x").replace("rows", "r").replace("total", "t")
    page = as_html(klass(result("a", source=SPECIAL), result("b", source=renamed), *(result(f"s{i}") for i in range(9))))
    assert "<p>a, b</p><p>100% of what is one&#39;s own code is the other&#39;s" in page
    assert page.count("names and layout aside") == 2  # folded and unfolded


def test_who_needs_a_person_is_one_line_for_each_student(klass):
    found = klass(result("a", trouble=["one", "two"]), result("b", trouble=["three"]))
    people = as_html(found).partition("Who may need a person")[2].partition("What several")[0]
    assert people.count("<summary>") == 2 and "<li>two</li>" in people


def test_what_was_given_out_is_nobodys_code(klass):
    assert "Nothing that stands out." in as_html(klass(result("a", source=GIVEN), result("b", source=GIVEN)))


@pytest.mark.parametrize("source", ["x = " + "1 + " * 500 + "1", "x = " + "(" * 5000, "x = '\ud800'", "\0"])
def test_code_that_is_too_much_to_compare_stops_no_report(klass, source):
    assert "Nobody." in as_html(klass(result("a", source=source), result("b", source=source)))


def test_what_students_call_themselves_is_shown_as_it_is(klass):
    page = as_html(klass(result("<script>alert(1)</script>"), Result("b", "", problem="<img src=x onerror=alert(1)>")))
    assert "<script" not in page and "<img" not in page and "&lt;script&gt;" in page


def test_the_table_has_a_row_for_each_student_and_no_formula(klass):
    rows = list(csv.DictReader(io.StringIO(as_csv(klass(result("=1+1"), Result("b", "", problem="died"))))))
    assert [(row["student"], row["attention_formula"], row["points"], row["problem"]) for row in rows] == [
        ("'=1+1", "14", "14", ""), ("b", "", "", "died"),
    ]


def test_page_and_table_show_by_which_version_each_was_judged(klass):
    old, new = (Judged("rules", code * 64, "0.1.0, torch 2.5", day) for code, day in (("a", "2026-01-01"), ("b", "2026-02-02")))
    found = klass(result("a", judged=old), result("b", judged=new), result("c", judged=new))
    assert "<td>0.1.0, torch 2.5, code bbbbbbbb<td>2026-02-02<td class=\"number\">2" in as_html(found)
    rows = {row["student"]: (row["judged by"], row["on"]) for row in csv.DictReader(io.StringIO(as_csv(found)))}
    assert rows["a"] == ("0.1.0, torch 2.5, code aaaaaaaa", "2026-01-01") and rows["b"] == rows["c"] != rows["a"]


def test_without_results_it_says_what_to_run(tmp_path):
    with pytest.raises(FileNotFoundError, match="run `autograder grade` first"):
        load_class(Store(tmp_path), notebook(GIVEN))


@pytest.mark.slow
@pytest.mark.parametrize("width", [390, 1280])
def test_the_page_opens_without_a_network_and_fits_the_screen(klass, tmp_path, browser, width):
    page_file = tmp_path / "report.html"
    many = [result(f"student-{i:02}", verdict(points=i % 15, mistake="no-scale" if i % 3 else None)) for i in range(30)]
    names = [f"somebody.with-a-long-name-{letter}@students.example.org" for letter in "ab"]
    many[:2] = [result(name, source=SPECIAL, trouble=["x" * 200]) for name in names]
    page_file.write_text(as_html(klass(*many)))
    page = browser.new_page(viewport={"width": width, "height": 900}, offline=True)
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(page_file.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("svg").bounding_box()["height"] > 50
    assert requests == [page_file.as_uri()]
    assert Axe().run(page).response["violations"] == []
