"""The notebook's visible checks, run in this process on a solution."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import matplotlib
import nbformat
import torch

from autograder.assignment import NOTEBOOK, ROOT
from autograder.checks import sections_of

matplotlib.use("agg")
ZOO = ROOT / "tests" / "zoo"
CELLS = {cell.id: cell.source for cell in nbformat.read(ROOT / "solutions" / NOTEBOOK, 4).cells}
GIVEN = (
    "imports", "flatten", "flatten-module", "vanilla-model", "hints", "on-cpu", "no-gpu", "checks", "attention", "known",
    "set-known", "layers-of", "others-of", "fresh", "output", "first-that-runs", "close", "layer-problem", "triples",
    "by-the-formula", "added-by-the-layers", "is-formula", "follows-formula", "does-not-run", "likely-mistake", "other-slips",
    "unreached", "error-on", "device-problem", "mixes-images", "trace", "seen-through", "layers-passed", "models",
    "is-outdated", "twin-of", "check-built", "with-known-weights", "tell-difference", "learning", "check-placement",
    "check-device", "resnet-block", "resnet-class", "resnet-model", "percent", "problem-with-accuracy", "ranking-problem",
)
CODE = {cell: compile(source, cell, "exec") for cell, source in CELLS.items() if "with checks(" in source or cell in GIVEN}
ON_ATTENTION = [cell for cell in CODE if cell.startswith("attention-")]


def names_with(*slips: tuple[str, str]) -> dict[str, Any]:
    """The notebook's names, after the cells that the checks stand on; `slips` change the Attention module."""
    names: dict[str, Any] = {"SEED": 0, "device": torch.device("cpu"), "dtype": torch.float32}
    for cell in GIVEN:
        source = CELLS[cell]
        for right, wrong in slips if cell == "attention" else ():
            assert right in source
            source = source.replace(right, wrong)
        exec(CODE[cell] if source == CELLS[cell] else source, names)
    return names


def passed_by(path: Path) -> dict[str, bool]:
    """Whether a file of the zoo passes the visible check of each item of its sections that has one."""
    source = path.read_text()
    sections, names = sections_of(source), names_with()
    with suppress(Exception):  # as in a notebook, where the checks are run all the same
        exec(source, names)
    for section in sorted(sections & {"early", "late", "double"}):
        names.setdefault(f"{section}Attention", None)
        with suppress(Exception):
            names[f"{section}Attention"] = names.get(f"build_{section}", lambda name=section: names[f"{name}Attention"])()
    if "resnet" in sections:
        with suppress(Exception):
            exec(CELLS["resnet-attention-model"], names)
    cells = ON_ATTENTION if "attention" in sections else []
    cells = [*cells, *(f"{section}-placement" for section in sorted(sections - {"attention"}))]
    for cell in cells:
        with suppress(Exception):
            exec(CODE[cell], names)
    return {cell.replace("-", "_"): cell.replace("-", "_") in names["passed"] for cell in cells}
