"""CIFAR-10 as the assignment splits it, from torchvision's download or from class folders.

    python -m attnlib.data make-standin DIR

writes the stand-in for machines without internet (see `attnlib.standin`).
"""

import argparse
import os
from pathlib import Path
from typing import Any, NamedTuple

import torch
import torchvision.transforms as T
from torch import Tensor
from torch.utils.data import DataLoader, SubsetRandomSampler
from torchvision.datasets import CIFAR10, ImageFolder, VisionDataset

from attnlib.standin import CLASSES, make_standin

NUM_TRAIN = 49_000    # of CIFAR-10's 50,000 training images; the others validate
BATCH_SIZE = 64
SHUFFLE_SEED = 0      # class folders are sorted by class, so they are shuffled before the split

MEAN = (0.4914, 0.4822, 0.4465)  # of CIFAR-10's red, green and blue, between 0 and 1
STD = (0.2023, 0.1994, 0.2010)

transform = T.Compose([T.ToTensor(), T.Normalize(MEAN, STD)])


class Loaders(NamedTuple):
    train: DataLoader
    val: DataLoader
    test: DataLoader


def download_cifar10(root: Path, train: bool) -> CIFAR10:
    """CIFAR-10 as torchvision keeps it, downloaded on first use."""
    try:
        return CIFAR10(root, train=train, transform=transform, download=True)
    except (OSError, RuntimeError) as error:
        raise FileNotFoundError(
            f"CIFAR-10 is not in {root} and could not be downloaded: let CIFAR10_DIR name a copy of it. ({error})"
        ) from None


def load_cifar10(root: Path, train: bool) -> VisionDataset:
    """CIFAR-10's training or test images, each (3, 32, 32) and normalised, with labels 0..9.

    `root` holds torchvision's download (made on first use) or the class folders
    `train/<class>/*` and `test/<class>/*`.
    """
    folder = root / ("train" if train else "test")
    if not folder.is_dir():
        return download_cifar10(root, train)
    return ClassFolders(folder, transform=transform)


class ClassFolders(ImageFolder):
    """The ten class folders, without what editors and systems leave there under names that begin with a dot."""

    def find_classes(self, directory: str | Path) -> tuple[list[str], dict[str, int]]:
        found = sorted(entry.name for entry in Path(directory).iterdir() if entry.is_dir() and entry.name[0] != ".")
        if found != list(CLASSES):
            raise ValueError(f"{directory} must hold the ten class folders {', '.join(CLASSES)}; it holds {found}.")
        return found, {name: number for number, name in enumerate(found)}

    @staticmethod
    def make_dataset(directory: str | Path, *arguments: Any, **more: Any) -> list[tuple[str, int]]:
        samples = ImageFolder.make_dataset(directory, *arguments, **more)
        return [(path, label) for path, label in samples if f"{os.sep}." not in path.removeprefix(str(directory))]


def split(dataset: VisionDataset) -> tuple[list[int], list[int]]:
    """Indices of the training and the validation images, 49 to 1."""
    num_train = NUM_TRAIN * len(dataset) // 50_000
    order = list(range(len(dataset)))
    if isinstance(dataset, ImageFolder):
        generator = torch.Generator().manual_seed(SHUFFLE_SEED)
        order = torch.randperm(len(dataset), generator=generator).tolist()
    return order[:num_train], order[num_train:]


def make_loaders(root: Path) -> Loaders:
    """Batches x: (N, 3, 32, 32), y: (N,) for training, validation and test."""
    dataset = load_cifar10(root, train=True)
    train, val = split(dataset)
    return Loaders(
        train=DataLoader(dataset, BATCH_SIZE, sampler=SubsetRandomSampler(train)),
        val=DataLoader(dataset, BATCH_SIZE, sampler=SubsetRandomSampler(val)),
        test=DataLoader(load_cifar10(root, train=False), BATCH_SIZE),
    )


def unnormalise(image: Tensor) -> Tensor:
    """Back to colours between 0 and 1, channels last.  image: (3, H, W) -> (H, W, 3)"""
    return (image.permute(1, 2, 0) * torch.tensor(STD) + torch.tensor(MEAN)).clamp(0, 1)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m attnlib.data")
    commands = parser.add_subparsers(required=True)
    standin = commands.add_parser("make-standin", help="write the stand-in for CIFAR-10 to a new folder")
    standin.add_argument("directory", type=Path, metavar="DIR")
    arguments = parser.parse_args()
    try:
        make_standin(arguments.directory)
    except OSError as error:
        parser.error(str(error))
    print(f"The stand-in is in {arguments.directory}: set CIFAR10_DIR={arguments.directory} to use it.")


if __name__ == "__main__":
    main()
