"""The command line itself; each command has its tests where its work has."""

import sys

import pytest

from autograder import cli


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_says_what_it_takes(monkeypatch, capsys, command):
    monkeypatch.setattr(sys, "argv", ["autograder", command, "--help"])
    with pytest.raises(SystemExit, match="^0$"):
        cli.main()
    assert f"usage: autograder {command} [-h]" in capsys.readouterr().out


def test_what_breaks_while_a_command_is_imported_is_said_in_a_sentence(monkeypatch, capsys):
    monkeypatch.setitem(cli.COMMANDS, "check", ("breaks", "json.tool:add_check"))
    monkeypatch.setattr(sys, "argv", ["autograder", "check", "answer.py"])
    assert cli.main() == 2
    assert capsys.readouterr().err.startswith("autograder: AttributeError: ")
