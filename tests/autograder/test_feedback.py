"""The page that a student reads: what cost points first, and all of it legible."""

import html
import re
from copy import deepcopy
from dataclasses import asdict

import nbformat
import pytest
from axe_playwright_python.sync_playwright import Axe
from classes import grade, submit
from commands import nbgrader
from deserved import TOTAL
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output
from nbgrader.api import Gradebook

from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.checks.mistakes import mistake_named
from autograder.checks.verdict import Fault, Remark, verdict
from autograder.demo import MISTAKES, solved_notebook, with_mistakes
from autograder.grading.feedback import reasons, shown_output, title_of
from autograder.grading.pages import item_name, with_code
from autograder.grading.store import Result, Store

CHANNELS = "somebody.who-looks-at-channels@students.example.org"


@pytest.mark.parametrize("item, name", [
    ("attention_side_effects", "Attention: side effects"), ("question3_ranking", "Question 3: ranking"),
    ("question2", "Question 2"), ("resnet_placement", "ResNet: placement"), ("bonus", "Bonus"),
])
def test_an_item_has_a_name(item, name):
    assert item_name(item) == name


def reasons_of(found):
    return reasons(asdict(verdict("attention_formula", 14, "The term should be so.", found)))


def test_what_was_seen_the_mistake_and_the_hint_stand_apart_however_long_a_message_is():
    known = mistake_named("channel-map")
    assert reasons_of(Fault("It is not.", "channel-map")) == ("The term should be so. It is not.", known.name, known.hint)
    seen, *others = reasons_of(Fault("x" * 1900, "channel-map"))
    assert others == [known.name, known.hint] and "Hint:" not in seen
    assert reasons_of(None) == reasons({}) == ("", "", "") and reasons_of(Remark("But slow."))[0] == "Right. But slow."


def test_a_verdict_that_has_all_in_its_message_is_shown_so():
    assert reasons({"message": "It is not. Hint: Look.", "mistake": "channel-map", "hint": "Look."}) == (
        "It is not. Hint: Look.", "", ""
    )  # fmt: skip


def test_code_in_a_hint_is_code_and_nothing_in_it_acts():
    assert with_code("`train` <b>") == "<code>train</code> &lt;b&gt;"
    assert with_code("`<i>`") == "<code>&lt;i&gt;</code>"


def test_given_cells_are_called_by_their_headings_or_how_they_begin():
    assert title_of([new_markdown_cell("## A\n\ntext"), new_markdown_cell("### B")]) == "A … B"
    assert title_of([new_markdown_cell("The *last* line.\nmore")]) == "The last line."
    assert title_of([new_code_cell("x = 1")]) == "code"


def test_a_comment_in_code_of_a_text_is_no_title():
    text = "## A\n\n```python\n# a comment\n```\n\n~~~\n# another\n~~~"
    assert title_of([new_markdown_cell(text), new_markdown_cell("```\n# never closed")]) == "A"


@pytest.mark.parametrize("output, text, long", [
    (new_output("stream", text="a\rb\rc\n"), "c", ""),
    (new_output("stream", text="x\n" * 30), "\n".join("x" * 30), "Output: 30 lines"),
    (new_output("error", ename="E", evalue="no", traceback=["\x1b[31ma", "b", "c", "E: no"]), "a\nb\nc\nE: no", "E: no"),
])
def test_long_output_is_folded_and_a_progress_bar_shows_its_end(output, text, long):
    found = shown_output(output)
    assert (found.text, found.long) == (text, long)


def test_of_a_progress_bar_its_last_state_is_shown_and_a_line_of_megabytes_as_it_is():
    assert shown_output(new_output("stream", text="before\r\n 10%\r 50%\r100%\r\nafter")).text == "before\n100%\nafter"
    assert len(shown_output(new_output("stream", text="x" * 4_000_000)).text) == 4_000_000


def test_a_figure_has_an_alternative_text():
    data = {"image/png": "iVBORw0KGgo=", "text/plain": "<Figure size 10x10>"}
    assert shown_output(new_output("display_data", data=data)).text == "A figure that this cell has drawn"
    assert shown_output(new_output("display_data", data=data | {"text/plain": "a map"})).text == "a map"


@pytest.fixture(scope="module")
def pages(course, checkpoints, practice):
    """The pages of who has nothing right, who attends over channels, and who has all right, Question 2 included."""
    solved = solved_notebook(course)
    wrong = with_mistakes(solved, MISTAKES["channel-attention"])
    wrong.cells += [
        new_code_cell("for i in range(100):\n    print('long', i)\nraise ValueError('<b>so</b>')"), new_markdown_cell("# mine"),
    ]  # fmt: skip
    changed = next(cell for cell in wrong.cells if cell.id == "settings")
    changed.source = changed.source.replace("SEED = 0", "SEED = 7")
    submit(course, "nobody", nbformat.read(course / "notebooks" / NOTEBOOK, 4))
    submit(course, CHANNELS, wrong, checkpoints)
    submit(course, "all-right", deepcopy(solved), checkpoints)
    (course / "course.toml").write_text('ask = "Write to staff@example.org within two weeks."\n')
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CIFAR10_DIR", practice["CIFAR10_DIR"])
        assert grade(course, "--jobs=1").returncode == 0
    with Gradebook(f"sqlite:///{course}/gradebook/gradebook.db", "self-attention-for-vision") as gradebook:
        written = gradebook.find_grade("question2", ASSIGNMENT, ASSIGNMENT, "all-right")
        written.manual_score, written.needs_manual_grade = 5, False
        gradebook.find_comment("question2", ASSIGNMENT, ASSIGNMENT, "all-right").manual_comment = "# Well *told*."
        gradebook.db.commit()
    nbgrader(course, "generate_feedback", ASSIGNMENT)
    return {name: course / "gradebook" / "feedback" / name / NOTEBOOK.with_suffix(".html") for name in
            ("nobody", CHANNELS, "all-right")}  # fmt: skip


def text_of(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page.read_text().partition("<body>")[2])).split())


@pytest.mark.slow
def test_the_page_begins_with_the_total_and_what_was_lost(pages):
    text = text_of(pages[CHANNELS])
    begin, _, rest = text.partition("Your notebook")
    assert re.search(rf"8\d of {TOTAL:g} points; 5 more are not graded yet What cost points", begin)
    assert "Attention: formula 0 of 14" in begin and "Likely mistake: channels look at channels." in begin
    assert "Not graded yet, as a person reads it: Question 2 (5 points)." in begin
    assert begin.index("Attention: formula") < begin.index("items with full points") < begin.index("Attention: shape")
    assert "Write to staff@example.org within two weeks." in begin and "by version 0.1.0, torch" in begin
    assert "Test cell" not in text and "0 of 5" not in text and "Not taken from this submission" in rest


@pytest.mark.slow
def test_who_lost_nothing_reads_one_line_and_what_was_said(pages):
    text = text_of(pages["all-right"])
    assert f"{TOTAL:g} of {TOTAL:g} points Nothing was lost Every item that is graded so far has full points." in text
    assert "Comments of the course staff: Question 2" in text and "Well told ." in text


@pytest.mark.slow
def test_what_was_not_taken_of_a_delivery_stands_above_the_points(pages):
    assert "Of what was handed in 'self_attention.ipynb' has no work in it: it is as it was given out. What cost" in (
        text_of(pages["nobody"])
    )
    assert "Of what was handed in" not in text_of(pages["all-right"])


@pytest.mark.slow
def test_a_page_of_what_came_before_the_last_delivery_says_so(pages, course):
    store = Store(course / "gradebook" / "results")
    before = store.load("all-right")
    try:
        store.renew(Result("all-right", problem="OSError: /srv/secret"))
        nbgrader(course, "generate_feedback", "--force", "--student=all-right", ASSIGNMENT)
        assert "What was handed in last could not be graded: this page is of what came before." in text_of(pages["all-right"])
        assert "/srv/secret" not in pages["all-right"].read_text()
    finally:
        store.save(before)
        nbgrader(course, "generate_feedback", "--force", "--student=all-right", ASSIGNMENT)


@pytest.mark.slow
def test_an_answer_without_points_is_called_by_its_words(pages):
    assert "Your answer: Score keys" in text_of(pages["all-right"])


@pytest.mark.slow
def test_no_heading_of_a_student_or_a_comment_stands_beside_the_pages_own(pages):
    wrong, right = pages[CHANNELS].read_text(), pages["all-right"].read_text()
    assert wrong.count("<h1>") == right.count("<h1>") == 1 and wrong.count("<h2") == right.count("<h2") == 3
    assert "<h3>mine</h3>" in wrong and "<h4>Well <em>told</em>.</h4>" in right


@pytest.mark.slow
def test_each_item_leads_to_its_cell(pages):
    page = pages["nobody"].read_text()
    for anchor in re.findall(r'href="#([^"]+)"', page):
        assert f'id="{anchor}"' in page, anchor


@pytest.mark.slow
@pytest.mark.parametrize("width, scheme", [(390, "dark"), (1280, "light")])
@pytest.mark.parametrize("student", ["nobody", CHANNELS, "all-right"])
def test_the_page_is_accessible_and_fits_whatever_screen(pages, browser, student, width, scheme):
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True)
    page.goto(pages[student].as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert problems_of(page) == []
    page.close()


@pytest.mark.slow
def test_what_is_folded_is_accessible_too(pages, browser):
    page = browser.new_page(viewport={"width": 390, "height": 900}, offline=True)
    page.goto(pages[CHANNELS].as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert problems_of(page, {"rules": {"color-contrast": {"enabled": False}}}) == []  # of which there are 100,000 px
    page.close()


def problems_of(page, options=None):
    found = Axe().run(page, options=options).response["violations"]
    return [(problem["id"], problem["nodes"][0]["html"]) for problem in found]


@pytest.mark.slow
def test_what_was_given_and_what_is_long_is_folded(pages, browser):
    page = browser.new_page(viewport={"width": 1280, "height": 900}, offline=True)
    page.goto(pages[CHANNELS].as_uri())
    assert page.evaluate("document.documentElement.scrollHeight") < 15_000
    assert page.get_by_text("Output: 100 lines").is_visible() and not page.get_by_text("long 57").is_visible()
    hint = page.locator("details.given details").first  # one of the notebook's own
    assert hint.get_attribute("open") is None and not hint.is_visible()
    page.close()
