"""Exceptions that a student's code raised, as plain data and without our own frames."""

import traceback
from pathlib import Path

LIBRARY = Path(traceback.__file__).parent  # Python's own


def described(error):
    frames = traceback.extract_tb(error.__traceback__)
    own = [f for f in frames if not is_ours(Path(f.filename))]
    where = f" (line {own[-1].lineno}, in {own[-1].name}: {own[-1].line})" if own else ""
    return {"type": type(error).__name__, "message": shortened(error), "where": where[:200]}


def is_ours(file):
    return file.parent.name == "guest" or "site-packages" in file.parts or file.is_relative_to(LIBRARY)


def shortened(error, limit=400):
    text = " ".join(str(error).split())
    return text if len(text) <= limit else f"{text[:limit]} ..."
