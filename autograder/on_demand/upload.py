"""The one file that a form sends, from the stream of its body to a file on the disk."""

import re
from pathlib import Path

from tornado.httputil import HTTPFile, HTTPInputError, parse_multipart_form_data

from autograder.intake.names import Refused

HEAD = 16_384  # bytes at most that stand before the file: its name, which may have 255 letters
NO_FORM = "What was sent is no file from the form of this page."


class Upload:
    """Takes a body piece by piece. Refused, or TooLarge, where it is no such form, or its file has more than `limit` bytes."""

    def __init__(self, content_type: str, path: Path, limit: int):
        boundary = re.fullmatch(r'multipart/form-data; *boundary="?([\w\'()+,./:=?-]{1,70})"?', content_type)
        if not boundary:
            raise Refused(NO_FORM)
        self.boundary = boundary[1].encode()
        self.end = b"\r\n--" + self.boundary + b"--"
        self.limit = limit
        self.head = b""
        self.name = ""
        self.size = 0
        self.file = open(path, "w+b")

    def take(self, part: bytes) -> None:
        if not self.name:
            self.head += part
            head, found, part = self.head.partition(b"\r\n\r\n")
            if not found and len(self.head) <= HEAD:
                return
            self.name = self.name_in(head)
        self.size += len(part)
        if self.size > self.limit + len(self.end) + 2:
            raise TooLarge
        self.file.write(part)

    def name_in(self, head: bytes) -> str:
        files: dict[str, list[HTTPFile]] = {}
        try:
            parse_multipart_form_data(self.boundary, head + b"\r\n\r\n" + self.end + b"\r\n", {}, files)
        except HTTPInputError:
            raise Refused(NO_FORM) from None
        if list(files) != ["file"]:
            raise Refused("Choose a file first.")  # a form without one sends a file without a name
        return files["file"][0].filename

    def finish(self) -> str:
        """The name of the file, which is whole now: what ends the form is taken off."""
        start = max(0, self.size - len(self.end) - 2)
        self.file.seek(start)
        tail = self.file.read().removesuffix(b"\r\n")
        if not self.name or not tail.endswith(self.end):
            raise Refused("The file did not arrive whole: hand it in once more.")
        self.file.truncate(start + len(tail) - len(self.end))
        self.file.flush()
        return self.name

    def close(self) -> None:
        self.file.close()


class TooLarge(Exception):
    """More than the limit."""
