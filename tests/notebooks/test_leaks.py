"""No given text holds the answer: not as it stands, not with other names, not in a loop over images."""

import ast
import re
from contextlib import suppress
from itertools import product

import nbformat
import pytest
import torch
from visible import COURSE, names_with

from autograder.assignment import COMPANION, NOTEBOOK, ROOT

EXPLORE = ROOT / "notebooks" / "explore_attention.ipynb"
PRODUCT = re.compile(r"(?<=[\w\])]) @ |matmul|bmm|einsum|F\.linear|\.mm\(|scaled_dot_product")
SOFTMAX = re.compile(r"softmax|\.exp\(|logsumexp", re.IGNORECASE)
NAMES = {"query": "qQ", "key": "kK", "value": "vV"}
LONGEST = 8  # lines that are tried in the place of the stub


def given():
    """The code given to students, each piece with its place: functions of the companion file, cells of both notebooks."""
    for node in ast.parse((ROOT / "notebooks" / COMPANION).read_text()).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            yield f"{COMPANION.name}: {node.name}", ast.unparse(without_docstrings(node))
    for path in (ROOT / "notebooks" / NOTEBOOK, EXPLORE):
        for cell in nbformat.read(path, 4).cells:
            if cell.cell_type == "code":
                with suppress(SyntaxError):
                    yield f"{path.name}: {cell.id}", ast.unparse(without_docstrings(ast.parse(cell.source)))


def without_docstrings(tree):
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list) and len(body) > 1 and isinstance(getattr(body[0], "value", None), ast.Constant):
            del body[0]
    return tree


GIVEN = dict(given())


@pytest.mark.parametrize("place", [place for place, text in GIVEN.items() if SOFTMAX.search(text)])
def test_no_given_text_chains_a_product_a_softmax_and_a_product(place):
    found = sorted([(match.start(), "product") for match in PRODUCT.finditer(GIVEN[place])]
                   + [(match.start(), "softmax") for match in SOFTMAX.finditer(GIVEN[place])])
    kinds = "".join("p" if kind == "product" else "s" for _, kind in found)
    assert not re.search("p.*s.*p", kinds), GIVEN[place]


def runs_of_lines():
    """Each run of lines with a product or a softmax in it, without its indentation."""
    for place, text in GIVEN.items():
        lines = [line for line in text.splitlines() if line.strip()]
        for begin, count in product(range(len(lines)), range(1, LONGEST + 1)):
            piece = lines[begin : begin + count]
            joined = "\n".join(piece)
            if len(piece) == count and PRODUCT.search(joined) and SOFTMAX.search(joined):
                margin = min(len(line) - len(line.lstrip()) for line in piece)
                yield place, "\n".join(line[margin:] for line in piece)


def stub_with(piece):
    """The Attention module with a piece of text where the stub is, its names bound to all that they could mean."""
    bound = "\n".join(f"        {letter} = {name}" for name, letters in NAMES.items() for letter in letters)
    last = re.sub(r"^return ", "attended = ", piece.splitlines()[-1])
    body = "\n".join("        " + line for line in [*piece.splitlines()[:-1], last])
    results = [target for target in re.findall(r"^\s*(\w+) = ", body, re.MULTILINE)]
    layouts = {"rows": "query, key, value = (part.mT for part in (query, key, value))", "columns": "pass"}
    for layout, name in product(layouts.values(), dict.fromkeys(results)):
        yield f"""
class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query, self.conv_key, self.conv_value = (nn.Conv2d(in_channels, in_channels, 1) for _ in range(3))

    def forward(self, x):
        N, C, H, W = x.shape
        query, key, value = (conv(x).reshape(N, C, H * W) for conv in (self.conv_query, self.conv_key, self.conv_value))
        {layout}
        queries, keys, values = query, key, value
{bound}
{body}
        attended = {name}
        return x + (attended.mT if attended.shape == (N, H * W, C) else attended).reshape(N, C, H, W)
"""


def earns(source):
    names = names_with()
    with suppress(Exception):
        exec(source, names)
        COURSE.check("attention_formula")
    torch.set_default_dtype(torch.float32)
    return "attention_formula" in COURSE.passed


def test_what_is_tried_in_the_stub_s_place_would_earn_the_points_if_it_were_the_answer():
    answer = "scores = query.mT @ key / C ** 0.5\nmap = scores.softmax(-1)\nreturn value @ map.mT"
    assert any(earns(source) for source in stub_with(answer))


def test_no_run_of_given_lines_earns_the_points_in_the_stub_s_place():
    tried = [(place, piece) for place, piece in runs_of_lines()]
    assert tried
    leaks = [(place, piece) for place, piece in tried if any(earns(source) for source in stub_with(piece))]
    assert not leaks
