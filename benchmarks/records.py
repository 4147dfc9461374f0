"""results/benchmarks.json: a section for each benchmark, with the machine it was measured on."""

import json
import os
import platform
from pathlib import Path
from typing import Any

import torch

FILE = Path(__file__).parents[1] / "results" / "benchmarks.json"


def save(section: str, measured: dict[str, Any]) -> None:
    machine = {"cores": os.cpu_count(), "architecture": platform.machine(), "torch": torch.__version__}
    sections = json.loads(FILE.read_text()) if FILE.exists() else {}
    sections[section] = {"machine": machine} | measured
    FILE.write_text(json.dumps(sections, indent=2) + "\n")
