"""Copies the wanted files of a folder or an archive to a folder of ours, within limits."""

import hashlib
import os
import stat
import struct
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, BinaryIO

from autograder.intake.names import Refused, shown
from autograder.intake.paths import (
    OTHER_WEIGHTS,
    Parts,
    closed_after,
    ends,
    is_junk,
    is_wanted,
    open_file,
    open_folder,
    parts_of,
)

MB = 1_000_000
CHUNK = 1 << 20
# What one student's delivery may be; six models and a notebook are 46 MB, as safetensors do not compress.
MAX_FILES = 300  # that are wanted
MAX_ENTRIES = 20_000  # that are looked at, wanted or not
MAX_FILE_BYTES = 200 * MB
MAX_TOTAL_BYTES = 500 * MB  # of all that is copied or unpacked
MAX_DIRECTORY = 10 * MB  # of an archive's table of contents, which is read whole
NO_WEIGHTS = "weights are read from .safetensors alone, as train_or_load in the notebook writes them"
ALONE = "hand in the notebook and its checkpoints alone."


@dataclass
class Room:
    """What a delivery has taken so far; Refused where that is more than the limits."""

    files: int = 0
    entries: int = 0
    bytes: int = 0

    def look(self) -> None:
        self.entries += 1
        if self.entries > MAX_ENTRIES:
            raise Refused(f"There are more than {MAX_ENTRIES:,} files in it: {ALONE}")

    def take_file(self) -> None:
        self.files += 1
        if self.files > MAX_FILES:
            raise Refused(f"There are more than {MAX_FILES} notebooks, checkpoints and archives in it: {ALONE}")

    def take_bytes(self, count: int, of_file: int, name: str) -> None:
        self.bytes += count
        if of_file > MAX_FILE_BYTES:
            raise Refused(f"{shown(name)} is larger than {MAX_FILE_BYTES // MB} MB: {ALONE}")
        if self.bytes > MAX_TOTAL_BYTES:
            raise Refused(f"All together is larger than {MAX_TOTAL_BYTES // MB:,} MB: {ALONE}")


@dataclass(frozen=True)
class Copied:
    """A file of a delivery, in a folder of ours under a name of ours."""

    parts: Parts
    path: Path
    sha256: str
    packed: int = 0  # in how many archives it lay

    @property
    def name(self) -> str:
        return "/".join(self.parts)


@dataclass
class Copies:
    """The wanted files of a delivery, and a note on each that could not be taken."""

    folder: Path
    room: Room = field(default_factory=Room)
    files: list[Copied] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    changed: float = 0.0  # the newest st_ctime of all that was seen

    def add(self, parts: Parts, file: IO[bytes], packed: int = 0) -> None:
        self.room.take_file()
        path = self.folder / str(len(os.listdir(self.folder)))
        digest, size = hashlib.sha256(), 0
        with open(path, "xb") as copy:
            while chunk := file.read(CHUNK):
                size += len(chunk)
                self.room.take_bytes(len(chunk), size, parts[-1])
                digest.update(chunk)
                copy.write(chunk)
        self.files.append(Copied(parts, path, digest.hexdigest(), packed))

    def pass_over(self, parts: Parts) -> None:
        """Leaves out what grading has no use for, with a note on weights: somebody may believe to have handed those in."""
        if ends(parts, OTHER_WEIGHTS) and not is_junk(parts):
            self.leave_out("/".join(parts), NO_WEIGHTS)

    def leave_out(self, name: str, why: str) -> None:
        if len(self.notes) < 10:
            self.notes.append(f"{shown(name)} was left out: {why}.")


def copy_folder(folder: int, copies: Copies, owner: int, above: Parts = ()) -> None:
    """Copies what is wanted in an open folder and below, but no file that belongs to another account than `owner`."""
    copies.changed = max(copies.changed, os.fstat(folder).st_ctime)
    for name in sorted(os.listdir(folder)):
        parts = (*above, name)
        copies.room.look()
        facts = os.stat(name, dir_fd=folder, follow_symlinks=False)
        copies.changed = max(copies.changed, facts.st_ctime)
        is_folder = stat.S_ISDIR(facts.st_mode) and not is_junk(parts)
        if not is_folder and not is_wanted(parts):
            copies.pass_over(parts)
            continue
        parts_of("/".join(parts))  # refuses what lies too deep
        try:
            opened = (open_folder if is_folder else open_file)(name, folder)
        except OSError as error:  # in one of ours, such as a full disk, nothing is left out
            copies.leave_out("/".join(parts), reason(error, facts.st_mode))
            continue
        if is_folder:
            with closed_after(opened):
                copy_folder(opened, copies, owner, parts)
        else:
            copy_file(opened, copies, owner, parts)


def copy_file(descriptor: int, copies: Copies, owner: int, parts: Parts) -> None:
    with os.fdopen(descriptor, "rb") as file:
        if os.fstat(descriptor).st_uid != owner:
            copies.leave_out("/".join(parts), "it belongs to somebody else")
        else:
            copies.add(parts, file)


def reason(error: OSError, mode: int) -> str:
    if stat.S_ISLNK(mode):
        return "it is a link"
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        return "it is neither a file nor a folder"
    return error.strerror or str(error)


def copy_archive(archive: Copied, copies: Copies) -> None:
    """Unpacks what is wanted in an archive; Refused where it is damaged, locked or built to harm."""
    unpack = copy_zip if archive.name.lower().endswith(".zip") else copy_tar
    try:
        with open(archive.path, "rb") as file:
            unpack(file, copies, archive.parts[:-1], archive.packed + 1)
    except Refused as problem:
        raise Refused(f"{shown(archive.name)}: {problem}") from None
    except MemoryError:
        raise
    except OSError as error:
        if error.errno:  # such as a full disk, which is ours to cure
            raise
        raise damaged(archive, error) from None
    except Exception as error:  # a damaged archive fails the libraries in many ways
        raise damaged(archive, error) from None


def damaged(archive: Copied, error: Exception) -> Refused:
    return Refused(f"{shown(archive.name)} cannot be unpacked ({type(error).__name__}): pack it again, as a .zip.")


def copy_zip(file: BinaryIO, copies: Copies, above: Parts, packed: int) -> None:
    with opened_zip(file) as archive:
        for member in archive.infolist():
            copies.room.look()
            parts = (*above, *parts_of(name_of(member)))
            if member.is_dir() or member.filename.endswith("\\"):
                continue
            if not is_wanted(parts):
                copies.pass_over(parts)
                continue
            if stat.S_IFMT(member.external_attr >> 16) not in (0, stat.S_IFREG):
                copies.leave_out(member.filename, "it is no file")
                continue
            if member.flag_bits & 1:
                raise Refused("The archive is locked with a password: pack it without one.")
            with archive.open(member) as content:
                copies.add(parts, content, packed)


def name_of(member: zipfile.ZipInfo) -> str:
    """macOS writes names in UTF-8 and does not say so, and zipfile takes them for the letters of MS-DOS."""
    with suppress(UnicodeError):
        return member.filename if member.flag_bits & 0x800 else member.filename.encode("cp437").decode()
    return member.filename


def copy_tar(file: BinaryIO, copies: Copies, above: Parts, packed: int) -> None:
    with tarfile.open(fileobj=file, mode="r|*") as archive:
        for member in archive:
            copies.room.look()
            parts = (*above, *parts_of(member.name))
            if member.isdir() or not is_wanted(parts):
                copies.room.take_bytes(member.size, 0, member.name)  # a compressed one is read through
                copies.pass_over(parts)
            elif not member.isreg():
                copies.leave_out(member.name, "it is no file")
            elif content := archive.extractfile(member):
                copies.add(parts, content, packed)


@contextmanager
def opened_zip(file: BinaryIO) -> Iterator[zipfile.ZipFile]:
    """A zip file; Refused where its table of contents alone would fill the memory."""
    file.seek(0, os.SEEK_END)
    file.seek(max(0, file.tell() - (1 << 16) - 22))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")  # the end of the central directory: PKWARE's APPNOTE, 4.3.16
    if at < 0 or len(tail) < at + 22:
        raise Refused("This is no zip file: pack it again, or hand in the notebook itself.")
    if file.tell() < 1 << 32 and struct.unpack_from("<L", tail, at + 12)[0] > MAX_DIRECTORY:  # larger ones are a platform's
        raise Refused(f"There are too many files in the archive: {ALONE}")
    with zipfile.ZipFile(file) as archive:
        yield archive
