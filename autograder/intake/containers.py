"""What a platform gives to an instructor: zip files and folders, whose content is not to be trusted."""

import os
import re
import zipfile
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import IO

from autograder.intake.names import Refused, shown
from autograder.intake.paths import MAX_DEPTH, Parts, closed_after, is_junk, open_file, open_folder, parts_of
from autograder.intake.sources import name_of, opened_zip

MAX_NAMES = 200_000
DRIVES_PART = re.compile(r"(?P<whole>.+-\d{8}T\d{6}Z)(-\d+)?-(?P<number>\d{3})( ?\(\d+\))?(\.zip)?")


class Download(ABC):
    """A zip file or a folder, of the instructor's own; what is in it is not."""

    names: list[Parts]

    def __init__(self, path: Path):
        self.path = path
        self.title = path.name.removesuffix(".zip")
        self.notes: list[str] = []

    @abstractmethod
    def opened(self, parts: Parts) -> AbstractContextManager[IO[bytes]]:
        """The content of a file; OSError where it is none."""

    def accept(self, name: str) -> Parts:
        """The name's parts; () for what is nothing of a student's."""
        try:
            parts = parts_of(name)
        except Refused as problem:
            self.notes.append(str(problem))
            return ()
        return () if is_junk(parts) else parts


class ZipDownload(Download):
    def __init__(self, path: Path, archive: zipfile.ZipFile):
        super().__init__(path)
        members = [member for member in archive.infolist() if not member.is_dir()]
        if len(members) > MAX_NAMES:
            raise ValueError(f"{path} holds more than {MAX_NAMES:,} files: name the download of one assignment.")
        self.archive = archive
        self.members = {parts: member for member in members if (parts := self.accept(name_of(member)))}
        self.names = sorted(self.members)

    @contextmanager
    def opened(self, parts: Parts) -> Iterator[IO[bytes]]:
        with self.archive.open(self.members[parts]) as content:
            yield content


class FolderDownload(Download):
    """Links in it, as some programs unpack them, are followed nowhere."""

    def __init__(self, path: Path, folder: int):
        super().__init__(path)
        self.folder = folder
        found = []
        for place, folders, files in os.walk(path):
            above = Path(place).relative_to(path).parts
            if not above:
                links = [shown(name) for name in folders if (path / name).is_symlink()]
                self.notes += [f"{name} is a link, and none is followed: put the folder itself there." for name in links]
            found += [parts for name in files if (parts := self.accept("/".join((*above, name))))]
            if len(found) > MAX_NAMES or len(above) > MAX_DEPTH:
                raise ValueError(f"{path} holds too many files, or folders too deep: name the download of one assignment.")
        self.names = sorted(found)

    @contextmanager
    def opened(self, parts: Parts) -> Iterator[IO[bytes]]:
        with ExitStack() as stack:
            folder = self.folder
            for part in parts[:-1]:
                folder = stack.enter_context(closed_after(open_folder(part, folder)))
            yield stack.enter_context(os.fdopen(open_file(parts[-1], folder), "rb"))


class JoinedDownload(Download):
    """What Google Drive has split into several zip files, a student's folder between two of them."""

    def __init__(self, downloads: list[Download]):
        super().__init__(downloads[0].path)
        self.holders = {parts: download for download in downloads for parts in download.names}
        self.names = sorted(self.holders)
        self.notes = [note for download in downloads for note in download.notes]

    def opened(self, parts: Parts) -> AbstractContextManager[IO[bytes]]:
        return self.holders[parts].opened(parts)


def grouped(paths: list[Path]) -> list[list[Path]]:
    """The parts of one download together, told by the name that Google Drive gives them; all else by itself."""
    groups = defaultdict[object, list[Path]](list)
    for number, path in enumerate(paths):
        part = DRIVES_PART.fullmatch(path.name)
        groups[(path.parent, part["whole"]) if part else number].append(path)
    return [sorted(group) for group in groups.values()]


def parts_missing(paths: list[Path]) -> list[str]:
    """A sentence where a part of a split download was not given."""
    parts = [part for path in paths if (part := DRIVES_PART.fullmatch(path.name))]
    given = {int(part["number"]) for part in parts}
    missing = sorted({*range(1, max(given, default=0))} - given)
    return [f"Part {number:03} of it was not given: name all parts at once." for number in missing[:1]]


@contextmanager
def opened_downloads(paths: list[Path]) -> Iterator[Download]:
    """One download, in one part or several. ValueError, or OSError, where one is neither a zip file nor a folder."""
    with ExitStack() as stack:
        downloads = [stack.enter_context(opened_download(path)) for path in paths]
        joined = downloads[0] if len(downloads) == 1 else JoinedDownload(downloads)
        joined.notes += parts_missing(paths)
        yield joined


@contextmanager
def opened_download(path: Path) -> Iterator[Download]:
    """ValueError, or OSError, where it is neither a zip file nor a folder."""
    if path.is_dir():
        with closed_after(os.open(path, os.O_RDONLY | os.O_DIRECTORY)) as folder:
            yield FolderDownload(path, folder)
        return
    try:
        with open(path, "rb") as file, opened_zip(file) as archive:
            yield ZipDownload(path, archive)
    except (Refused, zipfile.BadZipFile):
        raise ValueError(f"{path} is no zip file, and no folder: name what the platform gave you.") from None
