"""The images that accuracies are measured on."""

import shutil

import pytest
import torch

from autograder.checks.accuracy import TestData
from autograder.grading import images as module
from autograder.grading.images import fingerprint, load_test_data


@pytest.fixture
def images(tmp_path, standin):
    return shutil.copytree(standin, tmp_path / "images")


def test_what_editors_and_systems_leave_among_the_images_is_none(images, standin):
    cats = images / "test" / "cat"
    (cats / "._0.png").write_bytes(b"\0\5\x16\7")
    (cats / ".ipynb_checkpoints").mkdir()
    shutil.copy(next(cats.glob("[!.]*.png")), cats / ".ipynb_checkpoints" / "0-checkpoint.png")
    shutil.copytree(cats, images / "test" / ".ipynb_checkpoints")
    assert torch.equal(load_test_data(images, 0, 1).images, load_test_data(standin, 0, 1).images)


def test_a_file_that_is_no_image_is_named(images):
    (images / "test" / "cat" / "empty.png").touch()
    with pytest.raises(OSError, match="empty.png"):
        load_test_data(images, 0, 1)


def test_a_folder_that_is_no_class_is_named(images):
    (images / "test" / "copies").mkdir()
    with pytest.raises(ValueError, match="must hold the ten class folders .*it holds .*copies"):
        load_test_data(images, 0, 1)


@pytest.mark.parametrize("change", ["images", "labels", "dataset"])
def test_the_fingerprint_tells_other_images_other_labels_and_another_data_set(change, monkeypatch, tmp_path):
    data = {"images": torch.zeros(2, 3, 32, 32), "labels": torch.tensor([0, 1]), "dataset": "practice"}
    other = {"images": torch.ones(2, 3, 32, 32), "labels": torch.tensor([1, 0]), "dataset": "cifar10"}
    found = []
    for seed, kind in enumerate((data, data, data | {change: other[change]})):
        monkeypatch.setattr(module, "load_test_data", lambda *_: TestData(**kind))
        found.append(fingerprint(tmp_path, 2, seed))
    assert found[0] == found[1] != found[2]
