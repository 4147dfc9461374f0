"""The command line itself; each command has its tests where its work has."""

import sys

import pytest
from nbclient import NotebookClient

from autograder import cli
from autograder.assignment import NOTEBOOK, ROOT
from autograder.demo import work_through


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


def test_what_is_stopped_says_so_in_a_sentence_wherever_it_stands(monkeypatch, capsys):
    def stopped(_):
        raise KeyboardInterrupt

    monkeypatch.setattr("autograder.doctor.add_doctor", lambda parser: parser.set_defaults(run=stopped))
    monkeypatch.setattr(sys, "argv", ["autograder", "doctor"])
    assert cli.main() == 2
    assert capsys.readouterr().err == "autograder: stopped before it was through: run it again.\n"


def test_a_notebook_of_the_demo_that_is_stopped_is_stopped_and_no_fault(monkeypatch):
    def ended(self):
        assert self.km is not None  # as nbclient does once Ctrl-C has ended its kernel

    monkeypatch.setattr(NotebookClient, "execute", ended)
    with pytest.raises(KeyboardInterrupt):
        work_through(ROOT / "solutions" / NOTEBOOK)


@pytest.mark.parametrize("arguments, hint", [
    (["extend", "ada", "--until", "2026-13-01"], "'2026-13-01' is no time: write it as 2026-12-01"),
    (["collect", "download.zip", "--received", "yesterday"], "'yesterday' is no time"),
    (["grade", "--jobs", "-3"], "'-3' is no whole number from 1"), (["grade", "--jobs", "0"], "'0' is no whole number from 1"),
    (["serve", "--port", "99999"], "'99999' is no whole number from 1 to 65535"),
])  # fmt: skip
def test_a_value_that_cannot_be_is_refused_with_one_that_can(monkeypatch, capsys, arguments, hint):
    monkeypatch.setattr(sys, "argv", ["autograder", *arguments])
    with pytest.raises(SystemExit, match="^2$"):
        cli.main()
    assert hint in capsys.readouterr().err


def test_a_file_that_is_not_there_is_named_without_a_number(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["autograder", "explain", "ada", "--archive", "none.zip"])
    assert cli.main() == 2
    assert capsys.readouterr().err == "autograder: none.zip: No such file or directory\n"
