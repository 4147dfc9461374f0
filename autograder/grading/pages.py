"""The pages that people read: templates beside this file, where whatever a student wrote is escaped."""

import re
from pathlib import Path

import jinja2
from markupsafe import Markup, escape

ENVIRONMENT = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).with_name("pages")), autoescape=True, undefined=jinja2.StrictUndefined,
    trim_blocks=True, lstrip_blocks=True,
)  # fmt: skip
SPELLED = {"resnet": "ResNet"}


def rendered(template: str, **content: object) -> str:
    """A page, whole in itself but for MathJax, which a feedback page loads."""
    return ENVIRONMENT.get_template(template).render(**content)


def item_name(item: str) -> str:
    """What people call a graded item: question3_ranking is "Question 3: ranking"."""
    section, _, rest = item.partition("_")
    name = SPELLED.get(section, re.sub(r"(?<=\D)(?=\d)", " ", section).capitalize())
    return f"{name}: {rest.replace('_', ' ')}" if rest else name


def number(points: float) -> str:
    """Points as people write them: 4.5, and 4 where nothing follows."""
    return f"{round(points, 2):g}"


def with_code(text: str) -> Markup:
    """What stands between backticks as code; all else, and what is in there, escaped."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))


ENVIRONMENT.filters |= {"item_name": item_name, "number": number, "with_code": with_code}
