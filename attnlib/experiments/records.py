"""What a run leaves behind: one JSON file, which names neither machine nor folder."""

import json
import platform
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch
import torchvision

from attnlib.files import write_whole


@dataclass(frozen=True)
class Settings:
    """One run of the grid, with the assignment's hyper-parameters."""

    model: str               # a key of `rows.ROWS`
    seed: int
    precision: str = "float32"
    epochs: int = 10
    batch_size: int = 64
    learning_rate: float = 1e-3

    @property
    def name(self) -> str:
        return f"{self.model}-{self.precision}-seed{self.seed}"


@dataclass
class Epoch:
    loss: float              # mean over the epoch's batches
    val_accuracy: float      # %
    test_accuracy: float     # %
    seconds: float


@dataclass
class Record:
    """A run so far. `threads` are those of the CPU; the seconds of an epoch include measuring its accuracies."""

    settings: Settings
    data: dict[str, int | str]
    versions: dict[str, str]
    hardware: str
    threads: int
    history: list[Epoch] = field(default_factory=list)

    @property
    def finished(self) -> bool:
        return len(self.history) == self.settings.epochs

    @property
    def test_accuracy(self) -> float:
        """The test accuracy after the last epoch, in percent."""
        return self.history[-1].test_accuracy

    @property
    def seconds(self) -> float:
        return sum(epoch.seconds for epoch in self.history)


def hardware(device: torch.device) -> str:
    """The processor that trains, such as "AMD EPYC" or "NVIDIA H100"; "arm64, mps" on an Apple."""
    if device.type == "cuda":
        return torch.cuda.get_device_name()
    cpuinfo = Path("/proc/cpuinfo")  # elsewhere than on Linux, the architecture has to do
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    name = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())
    return name if device.type == "cpu" else f"{name}, {device.type}"


def versions() -> dict[str, str]:
    return {"python": platform.python_version(), "torch": str(torch.__version__), "torchvision": torchvision.__version__}


def from_dict(fields: dict) -> Record:
    """A record from its JSON form; KeyError or TypeError when a field is missing or unknown."""
    settings = Settings(**fields["settings"])
    history = [Epoch(**epoch) for epoch in fields["history"]]
    return Record(**fields | {"settings": settings, "history": history})


def write_record(path: Path, record: Record) -> None:
    write_whole(path, json.dumps(asdict(record), indent=1))


def read_record(path: Path) -> Record:
    """The record in a file; ValueError with one sentence for a file that is no record."""
    try:
        return from_dict(json.loads(path.read_text()))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{path} is damaged: delete it to run it again. ({error})") from None


def read_records(folder: Path) -> list[Record]:
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder} is not a folder: name the one that the records were written to.")
    return [read_record(path) for path in sorted(folder.glob("*.json"))]
