"""Lines that a terminal can show: names of a student's files, and errors, may be commands to it."""

import logging
from contextlib import suppress


def printable_record(*arguments, **more) -> logging.LogRecord:
    """For logging.setLogRecordFactory."""
    record = logging.LogRecord(*arguments, **more)
    with suppress(Exception):  # what can't be formatted is for logging itself to complain of
        record.msg, record.args = printable(record.getMessage()), None
    return record


def printable(text: str, kept: str = "\n\t") -> str:
    return "".join(c if c.isprintable() or c in kept else "?" for c in text)
