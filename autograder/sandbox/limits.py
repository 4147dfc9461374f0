"""What a submission may use while it is graded."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

MIB = 2**20
LIMITS = Path(__file__).with_name("limits.toml")


@dataclass(frozen=True)
class Limits:
    """The settings of limits.toml, which says what each is for."""

    memory_mib: int
    processes: int
    file_mib: int
    scratch_mib: int
    output_mib: int
    notebook_output_mib: int
    answer_mib: int
    seconds_to_start: float
    seconds_per_cell: float
    seconds_per_request: float
    seconds_per_prediction: float
    seconds_per_notebook: float
    seconds_in_all: float
    seconds_of_grace: float


def load_limits(path: Path = LIMITS) -> Limits:
    return Limits(**tomllib.loads(path.read_text(encoding="utf-8")))
