"""Which files of a delivery are taken, and that none is opened by way of a link."""

import os

import pytest

from autograder.intake.names import Refused
from autograder.intake.paths import MAX_DEPTH, MAX_NAME, closed_after, is_wanted, open_file, open_folder, parts_of


def test_a_path_of_either_system_is_taken_apart():
    assert parts_of("a/./b//c.ipynb") == parts_of("a\\b\\c.ipynb") == ("a", "b", "c.ipynb")
    assert parts_of("/".join("d" * MAX_DEPTH)) == ("d",) * MAX_DEPTH
    assert parts_of("x" * MAX_NAME) == ("x" * MAX_NAME,)


@pytest.mark.parametrize("name, hint", [
    ("/a", "'/a' lies outside of its archive"), ("\\a", "lies outside"), ("a/../b", "lies outside"),
    ("C:a", "lies outside"), ("c:a", "lies outside"),
    ("/".join("d" * (MAX_DEPTH + 1)), "has too long a name"), ("a/" + "x" * (MAX_NAME + 1), "'a/x+... has too long a name"),
    ("a/b\0", "has too long a name"),
])  # fmt: skip
def test_what_leads_out_of_an_archive_or_is_too_long_is_refused(name, hint):
    with pytest.raises(Refused, match=hint.replace("...", r"\.\.\.'")):
        parts_of(name)


@pytest.mark.parametrize("name", [
    "self_attention.ipynb", "A.IPYNB", "a.ipynb.txt", "a.zip", "a.tar.gz", "a.rar", "a.py", "b/a.safetensors",
    "submission_secret.txt", "seed.py", "seed_project/a.ipynb",
])
def test_what_grading_has_a_use_for_is_taken(name):
    assert is_wanted(parts_of(name))


@pytest.mark.parametrize("name", [
    "", "a.txt", "a.pth", "seed1/a.safetensors", "b/seed2/a.safetensors", "__MACOSX/a.ipynb", "b/.git/a.py", "venv/a.py",
])
def test_whatever_else_lies_beside_it_is_not(name):
    assert not is_wanted(parts_of(name))


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("content")
    (tmp_path / "link").symlink_to("file")
    (tmp_path / "link to folder").symlink_to("folder")
    os.mkfifo(tmp_path / "pipe")
    with closed_after(open_folder(tmp_path)) as descriptor:
        yield descriptor


def test_files_and_folders_are_opened_beneath_an_open_folder(folder):
    with closed_after(open_file("file", folder)) as descriptor:
        assert os.read(descriptor, 100) == b"content"
    with closed_after(open_folder("folder", folder)) as descriptor:
        assert os.listdir(descriptor) == []


@pytest.mark.parametrize("name", ["link", "link to folder", "folder", "pipe", "not there"])
def test_no_link_is_followed_no_pipe_is_waited_for_and_nothing_stays_open(folder, name):
    before = os.listdir("/proc/self/fd")
    with pytest.raises(OSError, match=name):
        open_file(name, folder)
    assert os.listdir("/proc/self/fd") == before


@pytest.mark.parametrize("name", ["link to folder", "file", "not there"])
def test_a_folder_is_no_link_and_no_file(folder, name):
    with pytest.raises(OSError):
        open_folder(name, folder)
