"""Markdown as HTML that shows and does nothing: it stands on pages where grades can be changed."""

import re
from typing import Any

import nh3
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from autograder.grading.figures import FIGURE

TAGS = set(
    "a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img li ol p pre s span strong sub "
    "summary sup table tbody td tfoot th thead tr ul".split()
)
ATTRIBUTES = {"a": {"href", "title"}, "div": {"class"}, "img": {"alt", "src"}, "span": {"class"}}  # no ids and names
HIGHLIGHTED = re.compile(r"highlight|[a-z]{1,2}[0-9]?")  # classes of code in colours, and of nothing on the page
FOLDED = "display: list-item; cursor: pointer"  # the formgrader's styles take from a summary the sign that it unfolds
PLACE = re.compile(r"figure-(\d{1,6})")  # of a figure, while the text is made HTML: figures are long


class NoAttachments(dict[str, dict[str, str]]):
    """Those of a cell that lost them: nbconvert fails on one that is missing, and so it finds each, empty."""

    def __contains__(self, name: object) -> bool:
        return True

    def __missing__(self, name: str) -> dict[str, str]:
        return {"image/png": ""}


def allowed(tag: str, name: str, value: str) -> str | None:
    """No classes of the page's own, by which its scripts and styles find their places, and no pictures from elsewhere."""
    pattern: Any = {"class": HIGHLIGHTED, "src": PLACE}.get(name)
    return value if pattern is None or pattern.fullmatch(value) else None


def inert_markdown(source: str, below: int = 0) -> str:
    """In place of nbconvert's filter markdown2html, for all templates; of pictures it shows those that are in the text.

    below: the level of the page's heading over the text, whose own come under it
    """
    figures = dict.fromkeys(FIGURE.findall(source))
    places = {figure: f"figure-{number}" for number, figure in enumerate(figures)}
    text = FIGURE.sub(lambda found: places[found[0]], source)
    renderer = IPythonRenderer(escape=False, exclude_anchor_links=True, attachments=NoAttachments())
    html = nh3.clean(
        MarkdownWithMath(renderer=renderer).render(text),
        tags=TAGS, attributes=ATTRIBUTES, attribute_filter=allowed, url_schemes={"http", "https", "mailto"}, link_rel=None,
    )  # fmt: skip
    by_place, room = {place: figure for figure, place in places.items()}, 2 * len(source)

    def shown(found: re.Match[str]) -> str:
        nonlocal room  # one figure may be referred to a thousand times
        figure = by_place.get(found[0], "")
        room -= len(figure)
        return figure if room >= 0 else ""

    html = lowered(html, below)
    html = html.replace("<th></th>", "<td></td>")  # a heading of nothing is read out as one
    html = html.replace("<summary>", f"<summary style='{FOLDED}'>")
    return re.sub(r'(?<= src=")figure-\d+(?=")', shown, html)


def lowered(html: str, below: int) -> str:
    """All headings as much lower as the highest has to be, down to the sixth level."""
    highest = min(map(int, re.findall(r"<h([1-6])\b", html)), default=1)
    by = max(0, below + 1 - highest)
    return re.sub(r"(</?h)([1-6])\b", lambda found: f"{found[1]}{min(int(found[2]) + by, 6)}", html)
