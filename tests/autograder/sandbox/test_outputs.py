"""Outputs are kept up to a limit, and only those that a notebook can hold."""

import nbformat
import pytest
from nbconvert import HTMLExporter
from nbformat.v4 import new_code_cell, new_notebook

from autograder.sandbox.outputs import Outputs


def message(kind, **content):
    return {"msg_type": kind, "header": {"msg_type": kind}, "content": content}


def stream(text):
    return message("stream", name="stdout", text=text)


@pytest.fixture
def outputs():
    return Outputs(limit=10_000)


def test_a_streams_pieces_are_joined(outputs):
    for text in ("a", "b"):
        outputs.add(stream(text))
    assert [output.text for output in outputs.items] == ["ab"]


def test_what_comes_after_the_limit_is_dropped(outputs):
    for _ in range(100):
        outputs.add(stream("x" * 1000))
    assert outputs.full and len(outputs.items) == 2
    assert len(outputs.items[0].text) < 10_000 and outputs.items[1].text.startswith("[stopped")


def test_many_small_outputs_are_too_many(outputs):
    for _ in range(100):
        outputs.add(message("display_data", data={"text/plain": "1"}, metadata={}))
    assert outputs.full and len(outputs.items) <= 11


def test_a_cleared_output_is_gone(outputs):
    outputs.add(stream("a"))
    outputs.add(message("clear_output", wait=False))
    assert outputs.items == []


def test_half_a_surrogate_pair_can_still_be_written(outputs):
    outputs.add(stream("\ud800"))
    nbformat.writes(new_notebook(cells=[new_code_cell(outputs=outputs.items)])).encode()


@pytest.mark.parametrize("content", [{}, {"data": 1, "metadata": {}}, {"data": {"text/plain": 5}, "metadata": {}}])
def test_what_no_notebook_can_hold_is_refused(outputs, content):
    with pytest.raises(Exception):
        outputs.add(message("display_data", **content))
    assert outputs.items == []


@pytest.mark.parametrize("text, kept", [
    ("\x1b[31mred\x1b[0m", "red"),
    ("\x1b[38;2;1;2;3mred\x1b[", "red"),
    ("\x1b]0;a title\x07text", "text"),
    ("\x9b31mtext\x00\x7f\x08", "31mtext"),
    ("10%\r20%\tdone\n", "10%\r20%\tdone\n"),
    ("\\x1b[31m \\u001b[0m", "\\x1b[31m \\u001b[0m"),  # what a student wrote, letter for letter
])
def test_nothing_that_a_terminal_obeys_is_kept(outputs, text, kept):
    outputs.add(stream(text))
    outputs.add(message("error", ename=text, evalue=text, traceback=[text]))
    outputs.add(shown({"text/plain": text}))
    printed, raised, displayed = outputs.items
    assert {printed.text, raised.ename, raised.evalue, *raised.traceback, displayed.data["text/plain"]} == {kept}


def test_a_megabyte_of_escapes_leaves_nothing_for_nbconvert_to_colour():
    outputs = Outputs(limit=4_000_000)
    outputs.add(stream("\N{SNAKE}" + "\x1b[31m" * 160_000))
    cell = new_code_cell(outputs=outputs.items)
    page, _ = HTMLExporter().from_notebook_node(new_notebook(cells=[cell]))
    assert outputs.items[0].text == "\N{SNAKE}" and "ansi-red-fg\">" not in page


def shown(data, metadata=None):
    return message("display_data", data=data, metadata=metadata or {})


def test_of_what_is_shown_only_plain_text_and_images_are_kept(outputs):
    code = "<script>hacked()</script>"
    outputs.add(shown({"text/html": code, "image/svg+xml": code, "text/plain": "table"}, {"text/html": {"isolated": 1}}))
    outputs.add(shown({"image/png": "iVBO\nRw0K\n", "application/javascript": code}, {"image/png": {"width": code}}))
    outputs.add(shown({"text/html": code}))
    assert [output.data for output in outputs.items] == [
        {"text/plain": "table"}, {"image/png": "iVBORw0K"}, {"text/plain": "[an output of a kind that is not kept]"},
    ]
    assert all(output.metadata == {} for output in outputs.items)


@pytest.mark.parametrize("data", ['AAAA" onerror="hacked()', "<svg>", "\u00e9", 5])
def test_an_image_that_is_none_is_refused(outputs, data):
    with pytest.raises(Exception):
        outputs.add(shown({"image/png": data}))
    assert outputs.items == []
