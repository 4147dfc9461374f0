"""Markdown as HTML that shows and does nothing: it stands on pages where grades can be changed."""

import re

import nh3
from nbconvert.filters.markdown import markdown2html

TAGS = set(
    "a b blockquote br code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i li ol p pre s span strong sub sup "
    "table tbody td tfoot th thead tr ul".split()
)
ATTRIBUTES = {"a": {"href", "title"}, "div": {"class"}, "span": {"class"}}  # no ids and names
HIGHLIGHTED = re.compile(r"highlight|[a-z]{1,2}[0-9]?")  # classes of code in colours, and of nothing on the page


def allowed(tag: str, name: str, value: str) -> str | None:
    """No classes of the page's own, by which its scripts and styles find their places."""
    return value if name != "class" or HIGHLIGHTED.fullmatch(value) else None


def inert_markdown(source: str) -> str:
    """In place of nbconvert's filter markdown2html, for all templates."""
    return nh3.clean(
        markdown2html(source), tags=TAGS, attributes=ATTRIBUTES, attribute_filter=allowed,
        url_schemes={"http", "https", "mailto"}, link_rel=None,
    )  # fmt: skip
