"""One run: a model trained from a seed, resumable after every epoch."""

import io
import pickle
import threading
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.optim import Adam, Optimizer

from attnlib.experiments.images import Images, Part, load_images, normalise
from attnlib.experiments.records import Epoch, Record, Settings, from_dict, hardware, read_record, versions, write_record
from attnlib.experiments.rows import ROWS
from attnlib.files import write_whole
from attnlib.models import Flatten
from attnlib.training import best_device

ALONE = threading.Lock()  # a process has one generator of random numbers, and a Dask worker may have many threads
TEST_BATCH = 250  # larger ones are no faster on a CPU, and the plain formula's map grows with them


@dataclass
class Run:
    """All that changes while a model trains, bar the random numbers."""

    record: Record
    model: nn.Module
    optimizer: Optimizer

    @property
    def device(self) -> torch.device:
        return next(self.model.parameters()).device

    def logits(self, x: Tensor) -> Tensor:
        """x: (N, 3, 32, 32) uint8 -> (N, 10) float32"""
        low = self.record.settings.precision == "bfloat16"
        x = normalise(x.to(self.device)).contiguous(memory_format=torch.channels_last)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=low):
            return self.model(x).float()


def execute(settings: Settings, root: Path, folder: Path, threads: int, device: torch.device | None = None) -> None:
    """Train to the end, from where an earlier attempt was stopped, on the best device or a given one.

    The record goes to `folder`.  Runs in threads of one process take turns.
    """
    with ALONE:
        torch.set_num_threads(threads)
        images = load_images(root)
        run = new_run(settings, images.facts(), threads, device)
        path, state = record_path(folder, settings), folder / f"{settings.name}.state"
        if state.exists():
            restore(run, state)
        while not run.record.finished:
            run.record.history.append(train_epoch(run, images))
            save(run, state)
            write_record(path, run.record)
        write_record(path, run.record)  # again: the process may have been stopped between the two lines above
        state.unlink(missing_ok=True)


def new_run(settings: Settings, data: dict, threads: int, device: torch.device | None = None) -> Run:
    device = device or best_device()
    torch.manual_seed(settings.seed)
    model = ROWS[settings.model].model().to(device).to(memory_format=torch.channels_last)
    for layer in model.modules():
        if isinstance(layer, Flatten):
            layer.register_forward_pre_hook(keep_layout)
    record = Record(settings, data, versions(), hardware(device), threads)
    return Run(record, model, Adam(model.parameters(), lr=settings.learning_rate))


def keep_layout(flatten: Flatten, inputs: tuple[Tensor]) -> None:
    """Keep the gradient behind a Flatten in channels_last: on two layouts ReLU's backward takes 25 times as long."""
    if inputs[0].requires_grad:
        inputs[0].register_hook(lambda gradient: gradient.contiguous(memory_format=torch.channels_last))


def train_epoch(run: Run, images: Images) -> Epoch:
    """Train on all images once, in a random order, and measure both accuracies; the seconds cover all that."""
    start = time.perf_counter()
    run.model.train()
    x, y = images.train
    total = torch.zeros((), device=run.device)
    batches = torch.randperm(len(y)).split(run.record.settings.batch_size)
    for batch in batches:
        total += train_step(run, x[batch], y[batch])
    mean_loss = total.item() / len(batches)
    return Epoch(mean_loss, accuracy(run, images.val), accuracy(run, images.test), time.perf_counter() - start)


def train_step(run: Run, x: Tensor, y: Tensor) -> Tensor:
    """x: (N, 3, 32, 32) uint8, y: (N,) -> the loss"""
    loss = F.cross_entropy(run.logits(x), y.to(run.device))
    run.optimizer.zero_grad()
    loss.backward()
    run.optimizer.step()
    return loss.detach()


@torch.no_grad()
def accuracy(run: Run, part: Part) -> float:
    """The share of images, in percent, that the model classifies correctly."""
    run.model.eval()
    batches = zip(part.x.split(TEST_BATCH), part.y.split(TEST_BATCH))
    correct = sum((run.logits(x).argmax(dim=1).cpu() == y).sum().item() for x, y in batches)
    return 100 * correct / len(part.y)


def save(run: Run, path: Path) -> None:
    """Write everything that the next epoch depends on to one file."""
    buffer = io.BytesIO()
    torch.save({
        "record": asdict(run.record),
        "model": run.model.state_dict(),
        "optimizer": run.optimizer.state_dict(),
        "random": torch.get_rng_state(),
    }, buffer)
    write_whole(path, buffer.getvalue())


def restore(run: Run, path: Path) -> None:
    """Put a saved state into a run; ValueError with one sentence when the file is damaged or belongs to other settings."""
    try:
        state = torch.load(path, weights_only=True, map_location="cpu")
        record = from_dict(state["record"])
    except (RuntimeError, KeyError, TypeError, EOFError, pickle.UnpicklingError) as error:
        raise ValueError(f"{path} is damaged: delete it to start this run anew. ({error})") from None
    check_same(record, run.record.settings, run.record.data, path)
    run.record.history = record.history
    run.model.load_state_dict(state["model"])
    run.optimizer.load_state_dict(state["optimizer"])
    torch.set_rng_state(state["random"])


def record_path(folder: Path, settings: Settings) -> Path:
    return folder / f"{settings.name}.json"


def history_so_far(folder: Path, settings: Settings, data: dict) -> list[Epoch]:
    """The finished epochs.  Raises ValueError when the record is of another data set or other settings."""
    path = record_path(folder, settings)
    if not path.exists():
        return []
    record = read_record(path)
    check_same(record, settings, data, path)
    return record.history


def check_same(record: Record, settings: Settings, data: dict, path: Path) -> None:
    if record.settings != settings:
        raise ValueError(f"{path} was made with {record.settings}, not {settings}: name another folder for the records.")
    if record.data != data:
        raise ValueError(f"{path} was made from other images: name another folder for the records.")
