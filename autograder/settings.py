"""Reading the settings files that people edit: a mistake in one is reported in a sentence, with its key and its cure."""

import tomllib
from collections.abc import Mapping
from math import isfinite
from pathlib import Path
from typing import Any

import msgspec

IN_TOML = {"object": "table", "str": "text", "int": "whole number", "float": "number", "array": "list", "bool": "true or false"}


class SettingsError(ValueError):
    """What is wrong in a settings file, in one sentence. Nothing can be graded until it is mended."""


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


def typed(table: Mapping[str, Any], kinds: Mapping[str, Any], where: str) -> dict[str, Any]:
    """The values of a table, each of the type that is wanted for its key; SettingsError where one is not."""
    for key in table.keys() - kinds.keys():
        cure = f"correct it, of {', '.join(kinds)}, or take it out" if kinds else "take it out"
        raise SettingsError(f"{where} has the key {key}, which nothing reads: {cure}.")
    values = {}
    for key, kind in kinds.items():
        try:
            values[key] = msgspec.convert(table.get(key), kind)
        except msgspec.ValidationError as error:
            if key not in table:
                raise SettingsError(f"{where} has no {key}: add it.") from None
            said = f"does not say {key} in a way to grade by ({in_words_of_toml(str(error))})"
            raise SettingsError(f"{where} {said}: the file's comments say how.") from None
    return values


def in_words_of_toml(said: str) -> str:
    said = said.partition(" - at `")[0]  # the key's name, as msgspec has it, which the sentence has already
    for name, word in IN_TOML.items():
        said = said.replace(f"`{name}", f"`{word}")
    return said[0].lower() + said[1:].replace("`", "")
