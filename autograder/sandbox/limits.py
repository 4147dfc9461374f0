"""What a submission may use while it is graded."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, get_type_hints

from msgspec import Meta

from autograder.settings import read_toml, typed

Count = Annotated[int, Meta(ge=1)]
Seconds = Annotated[float, Meta(gt=0)]
MIB = 2**20
LIMITS = Path(__file__).with_name("limits.toml")


@dataclass(frozen=True)
class Limits:
    """The settings of limits.toml, which says what each is for."""

    memory_mib: Count
    processes: Count
    open_files: Count
    file_mib: Count
    scratch_mib: Count
    output_mib: Count
    notebook_output_mib: Count
    answer_mib: Count
    seconds_to_start: Seconds
    seconds_per_cell: Seconds
    seconds_per_request: Seconds
    seconds_per_prediction: Seconds
    seconds_per_notebook: Seconds
    seconds_in_all: Seconds
    seconds_of_grace: Seconds


def load_limits(path: Path = LIMITS) -> Limits:
    """SettingsError where the file does not say all that it should."""
    return Limits(**typed(read_toml(path), get_type_hints(Limits, include_extras=True), path.name))
