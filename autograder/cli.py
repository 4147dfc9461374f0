"""The command `autograder`."""

import argparse
import sys
from pathlib import Path

from autograder.check import as_json, as_text, check
from autograder.demo import run_demo


def main() -> int:
    parser = argparse.ArgumentParser(prog="autograder", description="The grading side of Self-Attention for Vision.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    add_demo(commands.add_parser("demo", help="the whole course once: release, submissions, grades, feedback"))
    add_check(commands.add_parser("check", help="the verdicts on one file, without a gradebook"))

    arguments = parser.parse_args()
    try:
        arguments.run(arguments)
    except (OSError, RuntimeError, ValueError) as error:
        print(f"autograder: {error}", file=sys.stderr)
        return 2
    return 0


def add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--directory", type=Path, default=Path("demo"), help="where it happens (default: demo)")
    parser.set_defaults(run=lambda arguments: run_demo(arguments.directory))


def add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="a notebook, or a Python file with Attention or placements in it")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--full", action="store_true", help="measure on all test images, not on 2,000")
    parser.add_argument(
        "--isolation", choices=("bubblewrap", "none"), default="bubblewrap",
        help="none runs the file with your own rights: for code that you trust",
    )
    parser.set_defaults(run=print_check)


def print_check(arguments: argparse.Namespace) -> None:
    verdicts = check(arguments.file, arguments.isolation, test_images=0 if arguments.full else 2000)
    print((as_json if arguments.json else as_text)(verdicts))


if __name__ == "__main__":
    sys.exit(main())
