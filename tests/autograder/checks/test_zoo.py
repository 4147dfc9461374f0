"""The zoo: what is right loses nothing, and each wrong file loses just what it says."""

import runpy
from pathlib import Path

import pytest
from deserved import header, loses

from autograder.checks.judging import grade, load_rubric
from autograder.checks.mistakes import MISTAKES
from autograder.checks.source import sections_of, subject_from
from autograder.demo import isolation_here

ZOO = Path(__file__).resolve().parents[2] / "zoo"  # its misbehaving/ runs in the sandbox only
RUBRIC = load_rubric()


def files(folder):
    return [pytest.param(path, id=path.stem) for path in sorted((ZOO / folder).glob("*.py"))]


def verdicts(path):
    source = path.read_text()
    return grade(subject_from(source), RUBRIC, sections=sections_of(source))


@pytest.mark.parametrize("path", files("correct"))
def test_what_is_right_loses_nothing(path):
    assert [verdict.message for verdict in verdicts(path) if not verdict.passed] == []


@pytest.mark.parametrize("path", files("wrong"))
def test_a_mistake_costs_what_it_should_and_is_named(path):
    lost = {verdict.id: verdict for verdict in verdicts(path) if not verdict.passed}
    assert sorted(lost) == sorted(loses(path)), [verdict.message for verdict in lost.values()]
    if header(path, "mistake") in MISTAKES:
        assert header(path, "mistake") in {verdict.mistake for verdict in lost.values()}


@pytest.mark.slow
def test_the_confusion_matrix_counts_what_files_lose_in_the_sandbox_also_one_that_is_no_python():
    if isolation_here() != "bubblewrap":
        pytest.skip("only in a sandbox, and bubblewrap can't make one here")
    confusion = runpy.run_path(str(ZOO / "confusion.py"))
    some = [ZOO / "correct" / "reference.py", ZOO / "wrong" / "no_scale.py", ZOO / "misbehaving" / "syntax_error.py"]
    page = confusion["report"]([confusion["specimen"](path) for path in some])
    assert "1 correct, 1 wrong and 1 misbehaving files" in page
    assert "| attention_formula | 2 | 0 | 0 | 1 |" in page and "| **all** | 9 | 0 | 0 | 19 |" in page
