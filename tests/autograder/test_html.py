"""Markdown of students becomes HTML that shows what it should and does nothing."""

import re
from pathlib import Path

import pytest

from autograder.grading.html import inert_markdown

ATTACKS = sorted((Path(__file__).parents[1] / "attacks" / "html").glob("*.md"))


@pytest.mark.parametrize("path", ATTACKS, ids=lambda path: path.stem)
def test_what_would_act_is_text_or_gone(path):
    html = inert_markdown(path.read_text())
    tags = re.findall(r"<(\w+)([^>]*)>", html)
    assert {tag for tag, _ in tags} <= set("a p h1 h2 div span br del pre code em strong".split())
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
])
def test_what_a_notebook_shows_still_shows(markdown, html):
    assert html in inert_markdown(markdown)
