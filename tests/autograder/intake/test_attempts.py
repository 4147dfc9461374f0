"""What was taken in, when something goes wrong on the way to its place."""

from pathlib import Path

import pytest

from autograder.assignment import ASSIGNMENT, NOTEBOOK
from autograder.intake.attempts import Intake


@pytest.mark.parametrize("failure", [OSError("The disk is full."), KeyboardInterrupt()])
def test_what_was_there_comes_back_where_the_new_one_cannot_be_put_in_its_place(tmp_path, monkeypatch, failure):
    intake = Intake(tmp_path / "gradebook", tmp_path / "submitted", ASSIGNMENT, tmp_path / "notebooks" / NOTEBOOK.name)
    new, before = tmp_path / "new", tmp_path / "before"
    for folder in (new, intake.place("ada")):
        folder.mkdir(parents=True)
        (folder / folder.name).touch()
    rename = Path.rename

    def renamed(path, target):
        if path == new:
            raise failure
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", renamed)
    with pytest.raises(type(failure)):
        intake.put_in_place("ada", new, before)
    assert [path.name for path in intake.place("ada").iterdir()] == [ASSIGNMENT] and not before.exists()
