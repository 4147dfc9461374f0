"""A student's file: what it stands on, what it is graded on, and its statements one by one."""

import pytest
from examples import REFERENCE

from autograder.checks.source import defined, prelude, sections_of, statements, subject_from


def test_the_prelude_gives_the_notebooks_names_and_no_solution():
    assert defined(prelude()) == {
        "math", "np", "torch", "nn", "F", "Tensor", "optim", "flatten", "Flatten", "block", "ResNet", "ResNet10",
        "channel_1", "channel_2", "num_classes", "learning_rate", "USE_GPU", "dtype", "device", "print_every",
    }
    assert "Attention" not in prelude()


def test_attention_stands_in_where_a_file_has_none():
    assert "Attention" in defined(prelude("def build_early(): pass"))
    assert "Attention" not in defined(prelude(REFERENCE))


@pytest.mark.parametrize("source, sections", [
    (REFERENCE, {"attention"}),
    ("from functools import partial\nbuild_early = partial(print)", {"early"}),
    ("class Attention: pass\ndef ResNet10withAttention(): pass", {"attention", "resnet"}),
    ("lateAttention = doubleAttention = None", {"late", "double"}),
    ("exit(1)", set()),
])
def test_a_file_is_graded_on_what_it_defines_and_not_run_to_find_out(source, sections):
    assert sections_of(source) == sections


def test_a_file_finds_the_given_names():
    assert subject_from("model = ResNet10(num_classes=num_classes)").names["model"].fc.out_features == 10


def test_statements_keep_the_line_numbers_of_the_file():
    source = "import math\n\n\n@math.f\ndef f(\n    a,\n):\n    pass\nx = 1; y = 2\n"
    found = list(statements(source))
    assert [text.strip().splitlines()[0] for text in found] == ["import math", "@math.f", "x = 1; y = 2"]
    assert [len(text) - len(text.lstrip("\n")) for text in found] == [0, 3, 8]


@pytest.mark.parametrize("sign", ["\x0c", "\x0b", "\x1c", "\x85", "\u2028"])  # splitlines begins a line at them
def test_lines_end_where_they_do_for_python(sign):
    source = f"import math\n{sign if sign == chr(12) else '#'}\n# a{sign}b\ndef f():\n    return 1\n"
    assert list(statements(source))[-1].strip("\n") == "def f():\n    return 1"


@pytest.mark.parametrize("broken", ["def f(:\n    pass", "class Attention(nn.Module)\n    pass", "x = (1,\n"])
def test_a_piece_that_cannot_be_parsed_leaves_the_others_whole(broken):
    source = f"import math\n{broken}\ndef build_early():\n    return 1\n"
    assert list(statements(source))[-1].lstrip("\n") == "def build_early():\n    return 1\n"
    assert "early" in sections_of(source)


def test_a_class_with_a_syntax_error_is_still_what_the_file_is_graded_on():
    assert sections_of("class Attention(nn.Module)\n    pass\n") == {"attention"}
