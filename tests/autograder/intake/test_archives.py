"""What students pack: what harms, what cannot be read, and what people really hand in."""

import io
import json
import stat
import tarfile
import time
import zipfile

import pytest
from deliveries import answer_of, handed_in, notebook, place, students, zipped

from autograder.assignment import NOTEBOOK


def locked():
    """A zip whose file is marked as encrypted; the standard library writes none."""
    content = bytearray(handed_in())
    for signature, at in (b"PK\x03\x04", 6), (b"PK\x01\x02", 8):
        start = -1
        while (start := content.find(signature, start + 1)) >= 0:
            content[start + at] |= 1
    return bytes(content)


def bomb(size=3_000_000_000):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("checkpoints/early.safetensors", "w", force_zip64=True) as file:
            for _ in range(size // 10_000_000):
                file.write(bytes(10_000_000))
    return packed.getvalue()


def with_link():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(NOTEBOOK.name, notebook())
        link = zipfile.ZipInfo("helper.py")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    return packed.getvalue()


def many_names():
    """A table of contents of 25 MB."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for index in range(100_000):
            archive.writestr(f"{index:0200}", b"")
    return packed.getvalue()


def tarred(name, kind=tarfile.REGTYPE, target=""):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        member = tarfile.TarInfo(NOTEBOOK.name)
        content = notebook("of the tar").encode()
        member.size = len(content)
        archive.addfile(member, io.BytesIO(content))
        other = tarfile.TarInfo(name)
        other.type, other.linkname = kind, target
        archive.addfile(other)
    return packed.getvalue()


@pytest.mark.parametrize("content, hint", [
    (zipped({"../../bo/self_attention/self_attention.ipynb": notebook()}), "outside of its archive"),
    (zipped({"/etc/cron.d/self_attention.ipynb": notebook()}), "outside of its archive"),
    (zipped({"C:\\work\\self_attention.ipynb": notebook()}), "outside of its archive"),
    (locked(), "password"),
    (bomb, "larger than 200 MB"),
    (many_names, "too many files"),
    (zipped({"a.zip": zipped({"b.zip": zipped({"c.zip": handed_in()})})}), "zip files in zip files"),
    (zipped({f"{index}.py": "" for index in range(400)}), "more than 300"),
    (b"PK\x03\x04 and no more", "no zip file"),
    (handed_in()[:-400], "'ada.zip': This is no zip file"),
    (zipped({"a.ipynb": notebook("one"), "b.ipynb": notebook("two")}), "several notebooks"),
    (zipped({NOTEBOOK.name: "{}"}), "not a Jupyter notebook"),
    (zipped({NOTEBOOK.name: "PNG"}), "not a Jupyter notebook: open it"),
    (zipped({NOTEBOOK.name: ""}), "not a Jupyter notebook, but empty"),
    (zipped({NOTEBOOK.name: "\n<!DOCTYPE html>"}), "but a web page: download"),
    (zipped({NOTEBOOK.name: '{"cells": [\n<<<<<<< HEAD\n'}), "a merge left its marks"),
    (zipped({"checkpoints/early.safetensors": "weights"}), "no notebook"),
    (zipped({"self_attention.rar": "Rar!"}), "pack it as a .zip"),
    (zipped({NOTEBOOK.name: notebook("mine"), "checkpoints.txz": "xz"}), "pack it as a .zip"),
    (zipped({NOTEBOOK.name: "[" * 50_000_000 + "]"}), "not a Jupyter notebook"),
    (tarred("../x.py"), "outside of its archive"),
], ids=["dots", "absolute", "drive", "locked", "bomb", "names", "nested", "number", "cut", "damaged", "several", "empty",
        "other", "no bytes", "page", "merge", "weights", "rar", "txz", "deep", "tar"])  # fmt: skip
def test_what_is_built_to_harm_or_cannot_be_read_is_said_and_stops_nobody(course, collect, content, hint):
    content = content() if callable(content) else content  # some take seconds to make
    began = time.monotonic()
    done = collect({"ada.tgz" if content[:2] == b"\x1f\x8b" else "ada.zip": content, "bo.zip": handed_in("bos")})
    assert time.monotonic() - began < 60
    assert (done.returncode, students(course)) == (1, ["bo"]), done.stdout + done.stderr
    assert hint in done.stdout
    assert not list((course / "gradebook").glob("taking-*"))


@pytest.mark.parametrize("content", [
    zipped({"self_attention/self_attention.ipynb": notebook("mine"), "__MACOSX/self_attention/._self_attention.ipynb": "\0"}),
    zipped({"work\\self_attention\\self_attention.ipynb": notebook("mine")}),
    zipped({"self_attention.zip": zipped({"a/b/self_attention.ipynb": notebook("mine")})}),
    zipped({"self_attention (1).ipynb": notebook("mine")}),
    zipped({"self_attention.ipynb.json": notebook("mine")}),
    zipped({"self_attention.ipynb": json.dumps(json.loads(notebook("mine")), ensure_ascii=False).encode("cp1252", "replace")}),
    zipped({"self_attention.ipynb": notebook(""), "final.ipynb": notebook("mine")}),
    zipped({"self_attention.ipynb": notebook("mine"), "old/self_attention.ipynb": notebook("before")}),
    zipped({"self_attention.ipynb": notebook("mine"), "self_attention.zip": handed_in("days ago")}),
    zipped({"self_attention.ipynb": notebook(""), "self_attention.zip": handed_in("mine")}),
    zipped({"a.ipynb": notebook("mine"), "copy of a.ipynb": notebook("mine")}),
    zipped({"self_attention.ipynb": notebook("mine"), ".ipynb_checkpoints/self_attention-checkpoint.ipynb": notebook("x")}),
    zipped({"self_attention.ipynb": notebook("mine"), "venv/lib/a.ipynb": notebook("x")}),
    zipped({"self_attention.ipynb": notebook("mine"), "data/cifar-10-python.tar.gz": "half of it"}),
    with_link(),
], ids=["mac", "windows", "twice", "number", "json", "windows-1252", "bare", "old", "packed", "unsaved", "copies",
        "editor", "venv", "data", "link"])  # fmt: skip
def test_what_people_hand_in_is_understood(course, collect, content):
    done = collect({"ada.zip": content})
    assert done.returncode == 0, done.stdout + done.stderr
    assert answer_of(course, "ada") in ("mine", "class Attention: pass")
    assert {path.name for path in place(course, "ada").iterdir()} <= {NOTEBOOK.name, "checkpoints"}


def test_the_companion_notebook_is_not_taken_for_the_students(course, collect):
    (course / "notebooks" / "explore_attention.ipynb").write_text(notebook(""))
    files = {"self_attention.ipynb": notebook(""), "explore_attention.ipynb": notebook("looked around")}
    done = collect({"ada.zip": zipped(files)})
    assert done.returncode == 0
    assert answer_of(course, "ada") != "looked around"


def test_a_tar_file_is_understood_and_its_link_is_left_out(course, collect):
    done = collect({"ada.tar.gz": tarred("helper.py", tarfile.SYMTYPE, "/etc/passwd")})
    assert (done.returncode, answer_of(course, "ada")) == (0, "of the tar")
    assert "'helper.py' was left out" in done.stdout


def test_a_worse_attempt_leaves_the_better_one_where_it_is(course, collect):
    collect({"ada.zip": handed_in("one")})
    done = collect({"ada.zip": zipped({"self_attention.docx": "sorry"})})
    assert (done.returncode, answer_of(course, "ada")) == (1, "one")


def test_of_a_class_with_every_slip_each_is_taken_or_listed(course, collect):
    slips = {
        "01.zip": handed_in(), "02/self_attention.zip": handed_in(), "03/self_attention/self_attention.ipynb": notebook(),
        "04.ipynb": notebook(), "05/self_attention (2).ipynb": notebook(), "06.zip": zipped({"a/b/c/x.ipynb": notebook()}),
        "07.zip": zipped({"self_attention.zip": handed_in()}), "08.zip": zipped({"w\\self_attention.ipynb": notebook()}),
        "09.zip": zipped({"__MACOSX/._x.ipynb": "x", "x/self_attention.ipynb": notebook(), "x/.DS_Store": "x"}),
        "10.tgz": tarred("a.py"), "11/self_attention.ipynb.json": notebook(), "12/self_attention.ipynb": notebook(""),
        "13/self_attention.ipynb": "dog", "14.zip": b"no zip", "15.rar": b"Rar!", "16.docx": b"PK", "17/early.safetensors": "w",
        "18.zip": locked(), "19/a.ipynb": notebook("a"), "19/b.ipynb": notebook("b"), "21.zip": handed_in(),
    }  # fmt: skip
    roster = "student\n" + "".join(f"{number:02}\n" for number in range(1, 21))
    done = collect(slips, roster=roster)
    assert done.returncode == 1
    assert students(course) == [f"{number:02}" for number in range(1, 13)]
    lines = done.stdout.splitlines()
    for name in ("13", "14", "15", "16", "17", "18", "19", "'21'"):
        assert f"{name} not understood" in lines
    assert "20 missing: has handed in nothing" in lines
    assert lines[-1] == "12 taken, 0 replaced, 0 as before, 8 not understood, 0 late, 1 of 20 on the roster missing"


def test_weights_in_another_form_are_left_out_and_named(course, collect):
    files = {NOTEBOOK.name: notebook("adas"), "notes.txt": "", **dict.fromkeys(("checkpoints/early.pth", "best.pt"), "pickle")}
    for download in {"ada.zip": zipped(files)}, {f"bo/{name}": content for name, content in files.items()}:
        done = collect(download)
        assert "'checkpoints/early.pth' was left out: weights are read from .safetensors" in done.stdout
        assert done.returncode == 0 and "'best.pt'" in done.stdout and "notes.txt" not in done.stdout


def test_weights_that_a_platform_or_a_browser_numbered_keep_their_names(course, collect):
    weights = ("early-1", "late (2)", "double", "double (1)", "plain-1a2b")
    files = {NOTEBOOK.name: notebook("adas"), **{f"{name}.safetensors": name for name in weights}}
    done = collect({f"ada/{name}": content for name, content in files.items()})
    kept = {path.name: path.read_text() for path in (place(course, "ada") / "checkpoints").iterdir()}
    assert kept == {f"{name}.safetensors": text for name, text in {
        "early": "early-1", "late": "late (2)", "double": "double", "plain-1a2b": "plain-1a2b",
    }.items()}  # fmt: skip
    assert "'double (1).safetensors' was left out" in done.stdout


def test_a_module_in_a_folder_is_left_out_and_named(course, collect):
    done = collect({f"ada/{name}": notebook("adas") for name in (NOTEBOOK.name, "mine.py", "lib/a.py", "lib/b.py")})
    assert (place(course, "ada") / "mine.py").exists() and "'lib/a.py' and 1 more left out: modules" in done.stdout
