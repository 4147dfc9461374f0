"""Settings that people edit, read into typed objects: what is wrong in a file is one sentence, with its key and its cure."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from math import isfinite
from pathlib import Path
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")
SAID = re.compile(r"(?P<what>.*?)(?: - at (?:`key` in )?`\$\.?(?P<key>.*)`)?$")
IN_TOML = {"object": "table", "str": "text", "int": "whole number", "float": "number", "array": "list", "bool": "true or false"}


class SettingsError(ValueError):
    """A file that nothing can be graded by, in one sentence."""


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a file; SettingsError where it can't be read."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"), parse_float=finite)
    except (OSError, ValueError) as error:
        raise SettingsError(f"{path.name} can't be read: {error}") from None


def finite(text: str) -> float:
    if not isfinite(float(text)):
        raise ValueError(f"{text} is no number to reckon with")
    return float(text)


def typed(table: Mapping[str, Any], kind: type[T], where: str) -> T:
    """A table as a dataclass; SettingsError where a key is unknown or missing, or its value of another kind."""
    known = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    for key in table.keys() - set(known):
        cure = f"correct it, of {', '.join(known)}, or take it out" if known else "take it out"
        raise SettingsError(f"{where} has the key {key}, which nothing reads: {cure}.")
    try:
        return msgspec.convert(table, kind)
    except msgspec.ValidationError as error:
        raise SettingsError(f"{where} {complaint(str(error))}.") from None


def complaint(said: str) -> str:
    """What msgspec says, in the words of the file."""
    what, key = SAID.fullmatch(said).group("what", "key")
    missing = re.fullmatch(r"Object missing required field `(.+)`", what)
    if missing:
        return f"has no {missing[1]}: add it"
    for name, word in IN_TOML.items():
        what = what.replace(f"`{name}", f"`{word}")
    what = f"{what[0].lower()}{what[1:].replace('`', '')}"
    return f"does not say {key} in a way to grade by ({what}): the file's comments say how"
