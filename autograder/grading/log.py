"""Log records that a terminal can show: names of a student's files, and errors, may be commands to it."""

import logging


def printable_record(*arguments, **more) -> logging.LogRecord:
    """For logging.setLogRecordFactory."""
    record = logging.LogRecord(*arguments, **more)
    text = record.getMessage()
    record.msg, record.args = "".join(c if c.isprintable() or c in "\n\t" else "?" for c in text), None
    return record
