"""CIFAR-10 from class folders and from torchvision's layout, and what is refused."""

import pickle

import numpy as np
import pytest
from commands import run
from PIL import Image

from attnlib.data import load_cifar10, make_loaders, split
from attnlib.standin import CLASSES


@pytest.fixture
def class_folders(tmp_path):
    """Ten training images and one test image of each class."""
    for part, count in (("train", 10), ("test", 1)):
        for label, name in enumerate(CLASSES):
            folder = tmp_path / part / name
            folder.mkdir(parents=True)
            for i in range(count):
                Image.new("RGB", (32, 32), (25 * label, 5 * i, 0)).save(folder / f"{i:04}.png")
    return tmp_path


@pytest.fixture
def torchvision_folder(tmp_path, monkeypatch):
    """The layout of torchvision's download, with two images a batch."""
    folder = tmp_path / "cifar-10-batches-py"
    folder.mkdir()
    batch = {"data": np.zeros((2, 3072), np.uint8), "labels": [3, 5]}
    for name in [*(f"data_batch_{i}" for i in range(1, 6)), "test_batch"]:
        (folder / name).write_bytes(pickle.dumps(batch))
    (folder / "batches.meta").write_bytes(pickle.dumps({"label_names": list(CLASSES)}))
    monkeypatch.setattr("torchvision.datasets.cifar.check_integrity", lambda path, md5=None: True)
    return tmp_path


def test_class_folders_give_normalised_images_numbered_alphabetically(class_folders):
    dataset = load_cifar10(class_folders, train=False)
    image, label = dataset[3]
    assert (image.shape, label, CLASSES[label]) == ((3, 32, 32), 3, "cat")
    assert image[2, 0, 0].item() == pytest.approx((0 - 0.4465) / 0.2010)


def test_torchvisions_layout_is_read_too(torchvision_folder):
    dataset = load_cifar10(torchvision_folder, train=True)
    assert len(dataset) == 10 and dataset[1][1] == 5


def test_class_folders_are_shuffled_and_split_49_to_1_always_alike(class_folders):
    dataset = load_cifar10(class_folders, train=True)
    train, val = split(dataset)
    assert (len(train), len(val)) == (98, 2)
    assert sorted(train + val) == list(range(100)) and train != sorted(train)
    assert split(dataset) == (train, val)


def test_the_loaders_cover_each_image_once(class_folders):
    loaders = make_loaders(class_folders)
    assert [sum(len(y) for _, y in loader) for loader in loaders] == [98, 2, 10]


def test_without_images_and_without_a_download_the_error_says_what_to_set(tmp_path, monkeypatch):
    monkeypatch.setattr("torchvision.datasets.CIFAR10.url", "http://127.0.0.1:9/cifar-10.tar.gz")
    with pytest.raises(FileNotFoundError, match="could not be downloaded: let CIFAR10_DIR name a copy of it"):
        load_cifar10(tmp_path, train=True)


def test_wrong_class_folders_are_refused_with_both_lists(class_folders):
    (class_folders / "train" / "cat").rename(class_folders / "train" / "wolf")
    with pytest.raises(ValueError, match="must hold the ten class folders airplane.*it holds.*wolf"):
        load_cifar10(class_folders, train=True)


def test_the_command_refuses_a_folder_in_use_and_says_what_to_do(class_folders):
    finished = run("attnlib.data", "make-standin", str(class_folders))
    assert finished.returncode == 2
    assert str(class_folders) in finished.stderr and "Traceback" not in finished.stderr
