"""A drawn stand-in for CIFAR-10, for machines that cannot download it.

Every image shows two upright cards, orange or blue, under one woven pattern. Its class
is the pattern (five) and whether the cards have the same colour (yes or no):

    label = 2 * pattern + (0 if the cards have the same colour else 1)

A 3x3 or 5x5 window sees the pattern. No such window sees both cards, and each card
alone is orange half of the time in every class, so a linear readout of local features
stays near 50 %. Attention compares one card with the other and can reach 100 %.

The ten classes are filed under the names of CIFAR-10, so that every path that reads
CIFAR-10 reads these too; an "airplane" here is a pair of cards and no airplane.
"""

import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

CLASSES = (
    "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"
)

SIZE = 32                    # height and width of an image, as in CIFAR-10
CARD_HEIGHT, CARD_WIDTH = 22, 10
SHIFT = 3                    # a card stands up to this far from its edge: at least 6 columns between two
GREY = (125, 125, 125)       # near the mean of CIFAR-10, so the ground is near 0 once normalised
COLOURS = np.array([(240, 125, 20), (15, 130, 235)])  # orange, blue: GREY plus and minus one direction
CONTRAST = 38                # threads are this much lighter or darker than what they cover
NOISE = 6                    # standard deviation, so that no two images are equal


def weave(pattern: int, down: int, right: int) -> np.ndarray:
    """Pattern 0 to 4 (rows, columns, rising, falling, checks) moved by an offset: (32, 32) of 0 and 1.

    Threads are two pixels wide, so that a 5x5 window holds a whole period.
    """
    y, x = np.mgrid[down : down + SIZE, right : right + SIZE]
    return (y // 2, x // 2, (x + y) // 2, (x - y) // 2, x // 2 + y // 2)[pattern] % 2


def draw(label: int, rng: np.random.Generator) -> np.ndarray:
    """A new image of class `label`, 0 to 9: (32, 32, 3) uint8."""
    pattern, different = divmod(label, 2)
    image = np.full((SIZE, SIZE, 3), GREY, dtype=float)

    colour_left = rng.integers(2)
    colours = COLOURS[[colour_left, colour_left ^ different]]
    tops = rng.integers(SIZE - CARD_HEIGHT + 1, size=2)
    inset_left, inset_right = rng.integers(SHIFT + 1, size=2)
    lefts = inset_left, SIZE - CARD_WIDTH - inset_right
    for colour, top, left in zip(colours, tops, lefts):
        image[top : top + CARD_HEIGHT, left : left + CARD_WIDTH] = colour

    threads = weave(pattern, *rng.integers(4, size=2))
    image += CONTRAST * (2 * threads[..., None] - 1)
    image += rng.normal(0, NOISE, image.shape)
    return image.clip(0, 255).astype(np.uint8)


def write_split(directory: Path, count: int, rng: np.random.Generator) -> None:
    """Draw `count` images, as many of each class, into `directory`/<class>/NNNN.png."""
    for label, name in enumerate(CLASSES):
        (directory / name).mkdir(parents=True)
        for i in range(count // len(CLASSES)):
            Image.fromarray(draw(label, rng)).save(directory / name / f"{i:04d}.png")


def make_standin(
    directory: Path, num_train: int = 2000, num_test: int = 1000, seed: int = 0
) -> None:
    """Write `directory`/{train,test}/<class>/NNNN.png, the same bytes for the same seed.

    The set is complete or not there: it is drawn next to `directory` and moved at the end.
    """
    for name, count in (("num_train", num_train), ("num_test", num_test)):
        if count <= 0 or count % len(CLASSES):
            raise ValueError(f"{name} must be a positive multiple of {len(CLASSES)}, got {count}")
    if directory.exists() and any(directory.iterdir()):
        raise FileExistsError(
            f"{directory} is not empty: name a new folder, or delete this one if it can be drawn again"
        )
    directory.parent.mkdir(parents=True, exist_ok=True)
    rng_train, rng_test = np.random.default_rng(seed).spawn(2)
    with tempfile.TemporaryDirectory(dir=directory.parent, prefix=f".{directory.name}-") as scratch:
        drawn = Path(scratch) / "drawn"
        write_split(drawn / "train", num_train, rng_train)
        write_split(drawn / "test", num_test, rng_test)
        if directory.exists():
            directory.rmdir()  # it is empty; Windows does not rename onto a folder
        drawn.rename(directory)
