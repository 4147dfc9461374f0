"""Which pairs of students are pointed out: honest ones seldom, copies nearly always."""

import ast
import random
import re
from itertools import combinations, pairwise, repeat

import pytest

from autograder.assignment import NOTEBOOK, ROOT
from autograder.grading.likeness import MOST, alike, pairs_of, tokens_of, winnowed
from autograder.grading.reading import read_notebook

PRIVACY = (ROOT / "docs" / "privacy.md").read_text()
GIVEN = [cell.source for cell in read_notebook(ROOT / "notebooks" / NOTEBOOK).cells if cell.cell_type == "code"]


def without_docstring(source):
    tree = ast.parse(source)
    return ast.unparse(ast.Module(tree.body[1:], []))


# Right modules in every style; some are variants of another.
HONEST = {
    path.stem: without_docstring(path.read_text())
    for path in sorted((ROOT / "tests" / "zoo" / "correct").glob("*.py"))
    if re.search(r"^class Attention", path.read_text(), re.MULTILINE)
}


def renamed(source):
    tree, names = ast.parse(source), {}
    own = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    own |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)}
    own |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)} - {"self"}
    for node in ast.walk(tree):
        for field in ("id", "attr", "arg"):
            if getattr(node, field, None) in own:
                setattr(node, field, names.setdefault(getattr(node, field), f"other{len(names)}"))
    return ast.unparse(tree)


def reordered(source):
    """The source with its methods, and independent neighbouring assignments, in another order."""
    tree, order = ast.parse(source), random.Random(0)
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            order.shuffle(node.body)
        body = node.body if isinstance(node, ast.FunctionDef) else []
        for index, (one, other) in enumerate(zip(body, body[1:])):
            names = [{part.id for part in ast.walk(both) if isinstance(part, ast.Name)} for both in (one, other)]
            if isinstance(one, ast.Assign) and isinstance(other, ast.Assign) and not names[0] & names[1]:
                body[index], body[index + 1] = other, one
    return ast.unparse(tree)


def one_line_added(source):
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            node.body.insert(len(node.body) // 2, ast.parse("assert True").body[0])
    return ast.unparse(ast.fix_missing_locations(tree))


def half_of_it(source):
    """The second half of a source, below the first half of somebody else's."""
    lines = source.splitlines()
    other = HONEST["einsum"].splitlines()
    return "\n".join([*other[: len(other) // 2], *lines[len(lines) // 2 :]])


def all_three(source):
    return one_line_added(reordered(renamed(source)))


def pairs_among(sources, given=()):
    return alike({student: [source] for student, source in sources.items()}, given)


def share_found(copy):
    """The share of copies that are found beside their originals, each in a class with a third of the honest modules."""
    others = {student: HONEST[student] for student in list(HONEST)[1::3]}
    found = 0
    for victim in HONEST:
        pairs = pairs_among(others | {victim: HONEST[victim], "copy": copy(HONEST[victim])}, GIVEN)
        found += any(set(pair.students) == {victim, "copy"} for pair in pairs)
    return found / len(HONEST)


def test_of_right_modules_hardly_two_pairs_in_a_hundred_are_pointed_out():
    pairs, found = list(combinations(HONEST, 2)), pairs_among(HONEST, GIVEN)
    assert len(HONEST) > 60 and len(found) <= 0.02 * len(pairs)
    share = 100 * len(found) / len(pairs)
    assert f"Of {len(pairs):,} pairs" in PRIVACY and f"points out {len(found)} ({share:.1f} %)" in PRIVACY


@pytest.mark.parametrize("copy, share", [
    (renamed, 1.0), (reordered, 1.0), (one_line_added, 1.0), (all_three, 0.97), (half_of_it, 1.0),
])  # fmt: skip
def test_copies_are_pointed_out(copy, share):
    assert share_found(copy) >= share and f"({len(HONEST)} each" in PRIVACY


@pytest.mark.parametrize("module", ["bmm", "einsum", "reference", "tensordot"])
def test_five_of_twelve_with_the_same_module_are_pointed_out(module):
    made = [str, renamed, reordered, one_line_added, all_three]
    ring = {f"ring {number}": make(HONEST[module]) for number, make in enumerate(made)}
    others = {student: HONEST[student] for student in list(HONEST)[1::9][:7] if student != module}
    pairs = {pair.students for pair in pairs_among(ring | others, GIVEN)}
    assert {pair for pair in pairs if ring.keys() & pair} == set(combinations(sorted(ring), 2))


def test_an_answer_of_one_line_is_no_copy():
    assert pairs_among(dict.fromkeys("abc", "question1 = 3")) == []


def test_what_was_given_out_is_nobodys_code():
    assert pairs_among(dict.fromkeys("ab", HONEST["einsum"]), [HONEST["einsum"]]) == []


UNREADABLE = ["x = '", "def f(:\n\t 1\n  2", "\0", "x = '\ud800'", "(" * 9999, "", "  x = 1\n y = 2", "text = '''"]


@pytest.mark.parametrize("source", UNREADABLE)
def test_code_that_cannot_be_read_is_compared_as_far_as_it_goes(source):
    assert pairs_among({"a": source, "b": source}) == []


@pytest.mark.parametrize("source", UNREADABLE)
def test_a_cell_that_cannot_be_read_hides_none_below_it(source):
    assert [pair.students for pair in alike({"a": [source, HONEST["einsum"]], "b": [HONEST["einsum"]]})] == [("a", "b")]


@pytest.mark.parametrize("cell", ["", "# a comment\n" * 9, "a + b; " * 9])
def test_of_a_student_without_end_only_the_beginning_is_read(cell):
    assert len(list(tokens_of(repeat(cell)))) <= MOST


def test_in_a_class_of_three_thousand_each_pair_is_found_once():
    own = {f"{number:04}": set(range(number * 20, number * 20 + 100)) for number in range(3000)}  # each next one has 80 of them
    assert [pair.students for pair in pairs_of(own)] == list(pairwise(own))


def test_names_comments_and_layout_make_no_difference_and_a_librarys_names_do():
    assert winnowed(["def f(x): return x+1  # one"]) == winnowed(["def g( value ):\n    return value + 1"])
    assert list(tokens_of(["torch.softmax(x)"])) != list(tokens_of(["torch.sigmoid(x)"]))
    assert list(tokens_of(["self.key(x)"])) == list(tokens_of(["self.query(y)"]))
