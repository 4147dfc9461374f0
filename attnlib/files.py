"""Files that are there whole, or as they were before."""

import os
from pathlib import Path


def write_whole(path: Path, content: bytes | str) -> None:
    """Write a file, text in UTF-8, so that, whatever ends the process or the machine, the old or the new one is there."""
    data = content.encode() if isinstance(content, str) else content
    unfinished = path.with_suffix(".unfinished")
    try:
        with open(unfinished, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
