"""The stand-in for CIFAR-10: what it writes, what it refuses, and what a local look cannot tell."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from attnlib.standin import CLASSES, draw, make_standin

NUM_TRAIN, NUM_TEST = 40, 20
ORANGE, BLUE = True, False


def contents(directory: Path) -> dict[str, bytes]:
    """Each file under `directory` by its relative path."""
    files = (path for path in directory.rglob("*") if path.is_file())
    return {path.relative_to(directory).as_posix(): path.read_bytes() for path in files}


def card_colours(image: np.ndarray) -> tuple[bool, bool]:
    """Whether the left and the right card are orange, by red minus blue where a card always stands.

    image: (32, 32, 3) -> two of ORANGE, BLUE
    """
    warmth = image[12:20, :, 0].astype(int) - image[12:20, :, 2]
    return bool(warmth[:, 4:9].mean() > 0), bool(warmth[:, 23:28].mean() > 0)


@pytest.fixture(scope="module")
def standin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("given") / "standin"
    make_standin(directory, NUM_TRAIN, NUM_TEST)
    return directory


@pytest.fixture(scope="module")
def images() -> np.ndarray:
    """(10, 400, 32, 32, 3): 400 images of each class."""
    rng = np.random.default_rng(0)
    return np.array([[draw(label, rng) for _ in range(400)] for label in range(10)])


def test_the_classes_are_those_of_cifar10_in_its_order():
    names = "airplane automobile bird cat deer dog frog horse ship truck".split()
    assert list(CLASSES) == names == sorted(names)


def test_every_class_has_as_many_images_as_any_other(standin):
    assert sorted(path.name for path in standin.iterdir()) == ["test", "train"]
    for split, count in (("train", NUM_TRAIN), ("test", NUM_TEST)):
        found = sorted(path.relative_to(standin / split).as_posix() for path in standin.glob(f"{split}/*/*"))
        assert found == [f"{name}/{i:04d}.png" for name in CLASSES for i in range(count // 10)]


def test_every_file_opens_as_a_colour_image_of_32_by_32(standin):
    for path in standin.rglob("*.png"):
        with Image.open(path) as image:
            assert (image.format, image.mode, image.size) == ("PNG", "RGB", (32, 32))


def test_the_same_seed_draws_the_same_bytes_and_another_seed_others(standin, tmp_path):
    make_standin(tmp_path / "again", NUM_TRAIN, NUM_TEST)
    make_standin(tmp_path / "other", NUM_TRAIN, NUM_TEST, seed=1)
    given, again, other = contents(standin), contents(tmp_path / "again"), contents(tmp_path / "other")
    assert again == given
    assert other.keys() == given.keys()
    assert not set(other.values()) & set(given.values())


def test_no_image_appears_twice_in_train_and_test(standin):
    assert len(set(contents(standin).values())) == NUM_TRAIN + NUM_TEST


def test_the_test_images_do_not_depend_on_the_number_of_training_images(standin, tmp_path):
    make_standin(tmp_path / "short", 10, NUM_TEST)
    assert contents(tmp_path / "short" / "test") == contents(standin / "test")


def test_a_folder_that_is_not_empty_is_refused_and_left_as_it_was(tmp_path):
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "notes.txt").write_text("mine")
    with pytest.raises(FileExistsError, match="taken is not empty: name a new folder"):
        make_standin(tmp_path / "taken", 10, 10)
    assert contents(tmp_path) == {"taken/notes.txt": b"mine"}


def test_an_empty_folder_is_filled_and_nothing_is_left_beside_it(tmp_path):
    (tmp_path / "empty").mkdir()
    make_standin(tmp_path / "empty", 10, 10)
    assert len(contents(tmp_path / "empty")) == 20
    assert [path.name for path in tmp_path.iterdir()] == ["empty"]


def test_a_run_that_breaks_leaves_nothing_behind(tmp_path, monkeypatch):
    def break_at_the_last_class(label, rng):
        if label == 9:
            raise KeyboardInterrupt
        return draw(label, rng)

    monkeypatch.setattr("attnlib.standin.draw", break_at_the_last_class)
    with pytest.raises(KeyboardInterrupt):
        make_standin(tmp_path / "half", 10, 10)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("counts, name", [((0, 10), "num_train"), ((15, 10), "num_train"), ((10, -10), "num_test")])
def test_a_count_that_cannot_be_balanced_is_refused_by_name(tmp_path, counts, name):
    with pytest.raises(ValueError, match=f"{name} must be a positive multiple of 10"):
        make_standin(tmp_path / "new", *counts)
    assert list(tmp_path.iterdir()) == []


def test_the_cards_have_the_same_colour_exactly_in_the_even_classes(images):
    for label, of_class in enumerate(images):
        for image in of_class:
            left, right = card_colours(image)
            assert (left == right) == (label % 2 == 0)


def test_each_card_alone_is_orange_half_of_the_time_in_every_class(images):
    for of_class in images:
        orange = np.mean([card_colours(image) for image in of_class], axis=0)
        assert np.abs(orange - 0.5).max() < 0.1  # four standard errors of 400 coin tosses


def test_no_window_of_five_columns_touches_both_cards(images):
    warmth = np.abs(images[..., 0].astype(int) - images[..., 2]).mean(axis=(0, 1, 2))  # (32,), by column
    cards = np.flatnonzero(warmth > 20)  # the noise alone leaves about 7
    left, right = cards[cards < 16], cards[cards >= 16]
    assert right.min() - left.max() > 5


def test_local_statistics_are_the_same_whether_or_not_the_cards_agree(images):
    """Are the mean and the spread of every pixel the same in the two classes of a pattern?"""
    same, different = images[0::2].astype(float), images[1::2].astype(float)
    for statistic in (np.mean, np.std):
        gap = statistic(same, axis=(0, 1)) - statistic(different, axis=(0, 1))  # (32, 32, 3)
        assert np.abs(gap).max() < 20  # of 225 between the cards' colours; measured 11


def test_the_patterns_differ_under_the_same_cards(images):
    """Do neighbours agree along the threads and disagree across them, on the grey ground between the cards?"""
    light = images[..., 14:18, 1].astype(float)  # (10, 400, 32, 4)
    along_rows = np.abs(np.diff(light, axis=3)).mean(axis=(1, 2, 3)) > 15
    along_columns = np.abs(np.diff(light, axis=2)).mean(axis=(1, 2, 3)) > 15
    assert along_rows.tolist() == [False] * 2 + [True] * 8
    assert along_columns.tolist() == [True] * 2 + [False] * 2 + [True] * 6
