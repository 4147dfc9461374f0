"""The notebook's visible checks, run in this process on a solution."""

import importlib.util
import io
from contextlib import redirect_stdout, suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import matplotlib
import nbformat
import torch

from autograder.assignment import COMPANION, NOTEBOOK, ROOT
from autograder.checks.source import sections_of

matplotlib.use("agg")
ZOO = ROOT / "tests" / "zoo"
CELLS = {cell.id: cell.source for cell in nbformat.read(ROOT / "solutions" / NOTEBOOK, 4).cells}
GIVEN = (
    "score-keys", "softmax-weights", "weighted-mean", "attention-maps", "flatten", "vanilla-model", "attention", "resnet-block",
    "resnet-class", "resnet-model",
)
IMPORTS = CELLS["imports"].split("import attention_course")[0]
ON_ATTENTION = [
    f"attention_{what}" for what in
    ("shape", "parameters", "formula", "residual", "gradients", "device", "side_effects", "overflow")
]


def companion(path: Path = ROOT / "solutions" / COMPANION) -> ModuleType:
    """The file beside the notebook, loaded anew."""
    spec = importlib.util.spec_from_file_location("attention_course", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


COURSE = companion()


def names_with(*slips: tuple[str, str], course: ModuleType = COURSE) -> dict[str, Any]:
    """The notebook's names, after the cells that the checks stand on; `slips` change the Attention module."""
    names: dict[str, Any] = {
        "course": course, "QUICK": False, "EPOCHS": 10, "SEED": 0, "device": torch.device("cpu"), "dtype": torch.float32,
        "test_accuracy": {},
    }
    exec(IMPORTS, names)
    course.begin(names, course.VERSION)
    course.failures.clear()
    for cell in GIVEN:
        source = CELLS[cell]
        for right, wrong in slips if cell == "attention" else ():
            assert right in source
            source = source.replace(right, wrong)
        with redirect_stdout(io.StringIO()):
            exec(compile(source, f"<{cell}>", "exec"), names)
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
            names["AttentionResnet"] = names["ResNet10withAttention"](num_classes=10)
    items = ON_ATTENTION if "attention" in sections else []
    items = [*items, *(f"{section}_placement" for section in sorted(sections - {"attention"}))]
    for item in items:
        with suppress(Exception):
            COURSE.check(item)
    return {item: item in COURSE.passed for item in items}
