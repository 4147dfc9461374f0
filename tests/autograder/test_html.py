"""Markdown of students becomes HTML that shows what it should and does nothing."""

import re
import time
from pathlib import Path

import pytest

from autograder.grading.html import inert_markdown

ATTACKS = sorted((Path(__file__).parents[1] / "attacks" / "html").glob("*.md"))


@pytest.mark.parametrize("path", ATTACKS, ids=lambda path: path.stem)
def test_what_would_act_is_text_or_gone(path):
    html = inert_markdown(path.read_text())
    tags = re.findall(r"<(\w+)([^>]*)>", html)
    assert {tag for tag, _ in tags} <= set("a p h1 h2 div span br del details img pre code em strong".split())
    attributes = " ".join(text for _, text in tags)
    assert not re.search(r"\s(on\w+|id|name|style|src)=|javascript:|vbscript:|data:", attributes)
    assert not re.search(r'class="[^"]*(panel|navbar|score|nbgrader)', attributes)


@pytest.mark.parametrize("markdown, html", [
    ("# Title", "<h1>Title"),
    ("a **b** *c* `d < e`", "<p>a <strong>b</strong> <em>c</em> <code>d &lt; e</code></p>"),
    ("| a | b |\n|---|--:|\n| 1 | 2 |", "<td>1</td>"),
    ("$a < b_1 * c_2$ and $$x^2$$", "$a &lt; b_1 * c_2$ and $$x^2$$"),
    ("```python\nx = 1\n```", '<div class="highlight">'),
    ("[link](https://example.org)", '<a href="https://example.org">link</a>'),
    ("- one\n- two", "<li>two</li>"),
    ("<details><summary>Hint</summary>\n\nlook *there*\n\n</details>", ">Hint</summary>\n\n<p>look <em>there</em></p>"),
])
def test_what_a_notebook_shows_still_shows(markdown, html):
    assert html in inert_markdown(markdown)


def test_headings_come_below_that_of_the_page():
    assert headings("# What cost points\n\n<h2>so</h2>\n\n##### deep\n\n<hr> 1 < h1", below=3) == ["h4", "h5", "h6"]
    assert headings("### A step\n\n#### of two", below=2) == ["h3", "h4"] == headings("### A step\n\n#### of two")


def headings(markdown, **options):
    html = inert_markdown(markdown, **options)
    levels = re.findall(r"<(h[1-6])\b", html)
    assert levels == re.findall(r"</(h[1-6])>", html)
    return levels


PICTURE = "data:image/png;base64,iVBORw0KGgo="


@pytest.mark.parametrize("markdown", [f"![a]({PICTURE})", f"![a][1]\n\n[1]: <{PICTURE}>", f"<img src='{PICTURE}' alt='a'>"])
def test_a_picture_that_is_in_the_text_shows(markdown):
    assert re.search(r'<img [^>]*src="data:image/png;base64,iVBORw0KGgo="', inert_markdown(markdown))


@pytest.mark.parametrize("place", [
    "https://example.org/a.png", "a.png", "attachment:gone.png", "data:image/svg+xml;base64,iVBORw0KGgo=", "figure-7",
])
def test_of_any_other_picture_its_name_shows(place):
    html = inert_markdown(f"![what it shows]({place}) and text")
    assert 'alt="what it shows"' in html and "and text" in html
    assert not re.search('src="[^"]', html)


def test_a_large_picture_takes_no_time():
    began = time.monotonic()
    assert len(inert_markdown(f"![a]({PICTURE[:-1]}{'A' * 5_000_000})")) > 5_000_000
    assert time.monotonic() - began < 5


def test_a_picture_that_is_referred_to_a_thousand_times_does_not_fill_the_memory():
    picture = PICTURE[:-1] + "A" * 1_000_000
    html = inert_markdown("![a][1] " * 1000 + f"\n\n[1]: <{picture}>")
    assert 1_000_000 < len(html) < 3_000_000 and html.count("<img") == 1000
