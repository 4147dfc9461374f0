"""The zoo: what is right loses nothing, and each wrong file loses just what it says."""

import ast
import re
from pathlib import Path

import pytest

from autograder.checks import grade, load_rubric, sections_of, subject_from
from autograder.checks.mistakes import MISTAKES

ZOO = Path(__file__).resolve().parents[2] / "zoo"  # its misbehaving/ runs in the sandbox only
RUBRIC = load_rubric()


def files(folder):
    return [pytest.param(path, id=path.stem) for path in sorted((ZOO / folder).glob("*.py"))]


def verdicts(path):
    source = path.read_text()
    return grade(subject_from(source), RUBRIC, sections=sections_of(source))


def header(path, key):
    found = re.search(rf"^{key}: (.+)$", ast.get_docstring(ast.parse(path.read_text())), flags=re.MULTILINE)
    return found[1].strip()


@pytest.mark.parametrize("path", files("correct"))
def test_what_is_right_loses_nothing(path):
    assert [verdict.message for verdict in verdicts(path) if not verdict.passed] == []


@pytest.mark.parametrize("path", files("wrong"))
def test_a_mistake_costs_what_it_should_and_is_named(path):
    lost = {verdict.id: verdict for verdict in verdicts(path) if not verdict.passed}
    assert sorted(lost) == sorted(header(path, "loses").split(", ")), [verdict.message for verdict in lost.values()]
    if header(path, "mistake") in MISTAKES:
        assert header(path, "mistake") in {verdict.mistake for verdict in lost.values()}
