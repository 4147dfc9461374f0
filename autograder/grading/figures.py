"""Figures within a text: pasted ones are attachments of its cell, Colab writes them into the source itself."""

import re
from urllib.parse import unquote

from nbformat import NotebookNode

FIGURE = re.compile(r"data:image/(?:png|jpeg|jpg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}")
ATTACHED = re.compile(r"attachment:([^\s()<>\"']+)")


def with_figures(cell: NotebookNode) -> str:
    """The source of a cell of text, with its attachments written into it where they are first shown."""
    attachments = dict(cell.attachments) if isinstance(cell.get("attachments"), dict) else {}

    def written_in(reference: re.Match[str]) -> str:
        files = attachments.pop(unquote(reference[1]), None)
        for kind, data in files.items() if isinstance(files, dict) else ():
            figure = f"data:{kind};base64,{''.join(data.split()) if isinstance(data, str) else ''}"
            if FIGURE.fullmatch(figure):
                return figure
        return reference[0]

    return ATTACHED.sub(written_in, cell.source)


def without_figures(source: str) -> str:
    return FIGURE.sub("", source)


def without_figures_in_comments(code: str) -> str:
    return re.sub(r"^[^\S\n]*#.*$", lambda comment: without_figures(comment[0]), code, flags=re.MULTILINE)
