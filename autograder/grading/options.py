"""Options of all commands that grade."""

import argparse
from collections.abc import Callable

TEST_IMAGES = 1000  # that accuracies are measured on, where nothing else is asked for; 0: all there are


def add_measuring(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--full", dest="test_images", action="store_const", const=0, default=TEST_IMAGES,
        help=f"measure accuracies on all test images, not on {TEST_IMAGES:,}",
    )
    parser.add_argument(
        "--isolation", choices=("bubblewrap", "none"), default="bubblewrap",
        help="none runs students' code with your own rights: for code that you trust",
    )


def whole(least: int, most: int) -> Callable[[str], int]:
    """What reads a number of an option."""
    def read(text: str) -> int:
        if text.isdecimal() and least <= int(text) <= most:
            return int(text)
        raise argparse.ArgumentTypeError(f"'{text}' is no whole number from {least} to {most}")

    return read
