"""Options of all commands that grade."""

import argparse
from collections.abc import Callable


def add_measuring(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--full", dest="test_images", action="store_const", const=0, default=1000,
        help="measure accuracies on all test images, not on 1,000",
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
