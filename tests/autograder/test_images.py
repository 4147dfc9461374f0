"""The images that accuracies are measured on."""

import shutil

import pytest
import torch

from autograder.grading.images import load_test_data


@pytest.fixture
def images(tmp_path, standin):
    return shutil.copytree(standin, tmp_path / "images")


def test_what_editors_and_systems_leave_among_the_images_is_none(images, standin):
    cats = images / "test" / "cat"
    (cats / "._0.png").write_bytes(b"\0\5\x16\7")
    (cats / ".ipynb_checkpoints").mkdir()
    shutil.copy(next(cats.glob("[!.]*.png")), cats / ".ipynb_checkpoints" / "0-checkpoint.png")
    assert torch.equal(load_test_data(images, 0, 1).images, load_test_data(standin, 0, 1).images)


def test_a_file_that_is_no_image_is_named(images):
    (images / "test" / "cat" / "empty.png").touch()
    with pytest.raises(OSError, match="empty.png"):
        load_test_data(images, 0, 1)


def test_a_folder_that_is_no_class_is_named(images):
    (images / "test" / ".ipynb_checkpoints").mkdir()
    with pytest.raises(ValueError, match="must hold the ten class folders .*it holds .*ipynb_checkpoints"):
        load_test_data(images, 0, 1)
