"""results/benchmarks.json: a section for each benchmark, with the machine it was measured on."""

import json
import os
from pathlib import Path
from typing import Any

import torch

from attnlib.experiments.records import hardware
from autograder.checks.accuracy import bfloat16_is_fast

FILE = Path("results", "benchmarks.json")


def save(section: str, measured: dict[str, Any]) -> None:
    machine = {
        "processor": hardware(torch.device("cpu")), "cores": os.cpu_count(), "native_bfloat16": bfloat16_is_fast(),
        "torch": torch.__version__,
    }
    sections = json.loads(FILE.read_text()) if FILE.exists() else {}
    sections[section] = {"machine": machine} | measured
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(json.dumps(sections, indent=2) + "\n")
