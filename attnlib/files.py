"""Writing files atomically: whole, or else left as they were before."""

import json
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any


def write_whole(path: Path, content: bytes | str) -> None:
    """Write a file, text in UTF-8, so that, whatever ends the process or the machine, the old or the new one is there.

    Of several processes that write it at once the last one counts.
    """
    with unfinished(path, content) as new:
        os.replace(new, path)


def read_json(path: Path) -> Any:
    """What was written there; ValueError, with the file's name, where it is damaged."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path} is damaged ({error}): take it from a backup, or move it away.") from None


def drawn_once(path: Path, secret: str) -> str:
    """The secret in a file that only its owner may read; where there is no file, one with `secret` is written.

    Of several processes that do so at once, all get the first one's secret.
    """
    if not path.exists():
        with unfinished(path, secret, mode=0o600) as new:
            try:
                os.link(new, path)
            except FileExistsError:
                pass
            except OSError:  # a file system without hard links, on which the last one counts
                os.replace(new, path)
    return path.read_text()


@contextmanager
def unfinished(path: Path, content: bytes | str, mode: int = 0o666) -> Iterator[Path]:
    """A temporary file beside `path`, with all of the content and synced to disk, to be renamed or linked to `path`."""
    data = content.encode() if isinstance(content, str) else content
    new = path.with_suffix(f".{secrets.token_hex(4)}.unfinished")
    try:
        with open(new, "xb", opener=partial(os.open, mode=mode)) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield new
    finally:
        new.unlink(missing_ok=True)


def left_unfinished(path: Path) -> list[Path]:
    """The temporary files that killed processes left of their attempts to write a file."""
    pattern = re.compile(rf"{re.escape(path.stem)}\.[0-9a-f]{{8}}\.unfinished")
    return [path.with_name(name) for name in sorted(os.listdir(path.parent)) if pattern.fullmatch(name)]
