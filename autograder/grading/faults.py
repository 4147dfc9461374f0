"""What goes wrong in our own code: its traceback is kept, and the sentence that is told names the file."""

import os
import tempfile
import traceback
from datetime import datetime
from pathlib import Path

from autograder.grading.log import printable


def in_one_line(error: BaseException) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())[:500]


def noted(error: BaseException, who: str, log: Path | None = None) -> str:
    """What to say of an error, whose traceback goes to the end of a log, or else to a new file."""
    text = f"{datetime.now():%Y-%m-%d %H:%M:%S} {who}\n{''.join(traceback.format_exception(error))}\n"
    try:
        if log is None:
            descriptor, name = tempfile.mkstemp(prefix="autograder-", suffix=".log")
            os.close(descriptor)
            log = Path(name)
        with open(log, "a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(printable(text))
    except OSError as reason:
        return f"{in_one_line(error)} (and no log of it can be written: {in_one_line(reason)})"
    return f"{in_one_line(error)} (the traceback is in {log})"
