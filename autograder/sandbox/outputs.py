"""What a cell puts out, as far as the grader keeps it."""

import base64
import json
import re
import sysconfig
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_output, output_from_msg

from autograder.sandbox.limits import MIB

KINDS = ("stream", "display_data", "execute_result", "error")
IMAGES = ("image/png", "image/jpeg")
# Colours and the like; the title of a window, up to its end; what is left of either. Each part may be missing.
ESCAPE = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]?|\x1b\][^\x07\x1b\n]*\x07?|\x1b.?|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f]")
LEAST = 1000  # bytes that an output counts as, so that there can't be millions of them
PYTHON = (sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib"))
OURS = sorted({str(Path(__file__).parents[2]), *PYTHON}, key=len, reverse=True)  # folders, the inner ones first


def without_our_paths(text: str) -> str:
    """A text in which files of the grader have names within their package only."""
    for folder in OURS:
        text = text.replace(f"{folder}/", "")
    return text


def without_escapes(value: Any) -> Any:
    """Plain data whose texts hold nothing that a terminal obeys: nbconvert takes a minute to colour a megabyte of it."""
    if isinstance(value, str):
        return ESCAPE.sub("", value)
    if isinstance(value, list):
        return [without_escapes(part) for part in value]
    if isinstance(value, dict):
        return {key: without_escapes(part) for key, part in value.items()}
    return value


class Outputs:
    """Collects outputs from messages up to a limit in bytes, and drops what comes after."""

    def __init__(self, limit: int):
        self.limit = limit
        self.left = limit
        self.items: list[NotebookNode] = []

    @property
    def full(self) -> bool:
        return self.left < 0

    def add(self, message: dict[str, Any]) -> None:
        kind = message["msg_type"]
        if self.full or kind not in (*KINDS, "clear_output"):
            return
        data = without_our_paths(json.dumps(message["content"], ensure_ascii=False)).encode(errors="replace")
        size = len(data) if kind == "stream" else max(len(data), LEAST)
        if size > self.left:
            self.stop()
            return
        self.left -= size
        if kind == "clear_output":
            self.items.clear()
        else:
            self.append(harmless(output_from_msg(message | {"content": without_escapes(json.loads(data))})))

    def stop(self) -> None:
        """Nothing is kept from now on."""
        if not self.full:
            self.left = -1
            self.say(f"stopped: more than {self.limit / MIB:g} MiB of output")

    def say(self, what: str) -> None:
        self.items.append(new_output("stream", name="stderr", text=f"[{what}]\n"))

    def append(self, output: NotebookNode) -> None:
        """A stream's text joins that before it. What is no valid output raises: it would spoil the notebook."""
        nbformat.validate(output, ref="output", version=4, version_minor=5)
        last = self.items[-1] if self.items else {}
        if output.output_type == "stream" and (last.get("output_type"), last.get("name")) == ("stream", output.name):
            last["text"] += output.text
        else:
            self.items.append(output)


def harmless(output: NotebookNode) -> NotebookNode:
    """An output with plain text and images only: HTML would act in the browser of whoever grades it."""
    if "data" in output:
        kept = {kind: image(output.data[kind]) for kind in IMAGES if kind in output.data}
        if "text/plain" in output.data or not kept:
            kept["text/plain"] = output.data.get("text/plain", "[an output of a kind that is not kept]")
        output.data, output.metadata = kept, {}
    return output


def image(data: str) -> str:
    """The data again, written by us; ValueError or TypeError where it is none."""
    return base64.b64encode(base64.b64decode(data.replace("\n", ""), validate=True)).decode()
