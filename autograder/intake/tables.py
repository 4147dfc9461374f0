"""Tables as people save them: in UTF-8 or UTF-16, with whatever sign a spreadsheet puts between two columns."""

import csv
import io
from pathlib import Path

MAX_BYTES = 20_000_000


def text_of(path: Path) -> str:
    """A table's text, in UTF-8 or, as Excel's "Unicode text" is, in UTF-16."""
    if path.stat().st_size > MAX_BYTES:
        raise ValueError(f"{path} is too large for a table of students.")
    content = path.read_bytes()
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise ValueError(f"{path} is no table as text in UTF-8: save it as 'CSV UTF-8', and give that.") from None


def rows_of(text: str) -> csv.DictReader:
    first = text.split("\n", 1)[0]
    return csv.DictReader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
