"""The command `autograder`."""

import argparse
import sys
from pathlib import Path

from autograder.demo import run_demo


def main() -> int:
    parser = argparse.ArgumentParser(prog="autograder", description="The grading side of Self-Attention for Vision.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    demo = commands.add_parser("demo", help="the whole course once: release, submissions, grades, feedback")
    demo.add_argument("--directory", type=Path, default=Path("demo"), help="where it happens (default: demo)")
    demo.set_defaults(run=lambda arguments: run_demo(arguments.directory))

    arguments = parser.parse_args()
    try:
        arguments.run(arguments)
    except (OSError, RuntimeError, ValueError) as error:
        print(f"autograder: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
