"""Files that are there whole, or as they were before."""

import os
import re
import secrets
from pathlib import Path


def write_whole(path: Path, content: bytes | str) -> None:
    """Write a file, text in UTF-8, so that, whatever ends the process or the machine, the old or the new one is there.

    Of several that write it at once the last one counts.
    """
    data = content.encode() if isinstance(content, str) else content
    unfinished = path.with_suffix(f".{secrets.token_hex(4)}.unfinished")
    try:
        with open(unfinished, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


def left_unfinished(path: Path) -> list[Path]:
    """What killed processes have left of their attempts to write a file."""
    pattern = re.compile(rf"{re.escape(path.stem)}\.[0-9a-f]{{8}}\.unfinished")
    return [path.with_name(name) for name in sorted(os.listdir(path.parent)) if pattern.fullmatch(name)]
