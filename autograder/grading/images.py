"""The images that accuracies are measured on, and their labels, which stay in the grader's process."""

import hashlib
import secrets
from functools import cache
from pathlib import Path

import torch

from attnlib.files import drawn_once
from autograder.checks.accuracy import TestData


@cache
def load_test_data(root: Path, count: int, seed: int) -> TestData:
    """`count` test images (0: all) of the data set at `root`, chosen by a seed."""
    from attnlib.data import load_cifar10  # torchvision takes seconds, and most commands look at no image

    dataset = load_cifar10(root, train=False)
    order = torch.randperm(len(dataset), generator=torch.Generator().manual_seed(seed))
    images, labels = zip(*(dataset[i] for i in order[: count or None].tolist()))
    kind = "cifar10" if len(dataset) == 10_000 else "practice"
    return TestData(torch.stack(images), torch.tensor(labels), kind)


@cache
def fingerprint(root: Path, count: int, seed: int) -> str:
    """A hash of what accuracies are measured on: images in their order, labels, and which data set they count as."""
    data = load_test_data(root, count, seed)
    parts = (data.images.numpy().tobytes(), data.labels.numpy().tobytes(), data.dataset.encode())
    return hashlib.sha256(b"".join(parts)).hexdigest()


def secret_seed(private: Path) -> int:
    """Drawn once for a course and kept in a folder, so that grading again measures on the same images."""
    private.mkdir(parents=True, exist_ok=True)
    return int(drawn_once(private / "test_seed", str(secrets.randbits(60))))
