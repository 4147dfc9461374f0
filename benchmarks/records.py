"""results/benchmarks.json: a section for each benchmark, with the machine it was measured on."""

import json
import os
from pathlib import Path
from typing import Any

import torch

from attnlib.experiments.records import hardware
from attnlib.files import write_whole
from autograder.checks.reference import bfloat16_is_fast

FILE = Path("results", "benchmarks.json")
CPU = torch.device("cpu")


def machine(device: torch.device = CPU) -> dict[str, Any]:
    found = {
        "processor": hardware(CPU), "cores": os.cpu_count(), "native_bfloat16": bfloat16_is_fast(),
        "torch": str(torch.__version__),
    }
    return found if device == CPU else found | {"accelerator": hardware(device)}


def save(section: str, measured: dict[str, Any], file: Path = FILE, device: torch.device = CPU) -> None:
    sections = json.loads(file.read_text()) if file.exists() else {}
    sections[section] = {"machine": machine(device)} | measured
    file.parent.mkdir(exist_ok=True)
    write_whole(file, f"{json.dumps(sections, indent=2)}\n")
