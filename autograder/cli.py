"""The command `autograder`.

What a subcommand needs is imported when it is asked for: PyTorch takes seconds,
and `doctor` has to say so where it can't be imported at all.
"""

import argparse
import gc
import pkgutil
import sys
from io import TextIOWrapper
from typing import Any, cast

from autograder.grading.faults import noted
from autograder.grading.log import printable

COMMANDS = {  # what each does, and the function that adds its arguments
    "demo": ("runs the whole course once: release, submissions, grades, feedback", "autograder.demo:add_demo"),
    "release": ("writes the students' notebook, if all agrees with it", "autograder.authoring.release:add_release"),
    "collect": ("puts what a learning platform delivers in each student's place", "autograder.collecting:add_collect"),
    "extend": ("gives one student more time, also before anything is handed in", "autograder.collecting:add_extend"),
    "grade": ("grades all submissions of the course in this folder, in parallel", "autograder.grading.command:add_grade"),
    "grade-by-hand": (
        "shows a written answer of the whole class on one page, to be graded there",
        "autograder.grading.command:add_grade_by_hand",
    ),
    "report": (
        "writes a page about the class: what was misunderstood, who needs a look",
        "autograder.grading.command:add_report",
    ),
    "export": ("writes the scores for other systems, or Gradescope's autograder", "autograder.grading.command:add_export"),
    "explain": ("says why a student has the points that are there", "autograder.grading.command:add_explain"),
    "archive": (
        "packs the course into one file, from which a grade can be explained years later",
        "autograder.grading.command:add_archive",
    ),
    "forget": ("shows everything of a student, everywhere, and takes it away", "autograder.grading.command:add_forget"),
    "serve": (
        "grades on demand: serves pages on which students hand in, and read what it came to",
        "autograder.on_demand.command:add_serve",
    ),
    "check": ("says what one file would get, and why, without a gradebook", "autograder.grading.single_file:add_check"),
    "doctor": ("says whether this machine is ready, and what to do where it is not", "autograder.doctor:add_doctor"),
}
WINDOWS = sys.platform == "win32"
ON_WINDOWS = ("doctor", "check", "report", "explain", "export")
DONE, LOOK, NOT_RUN = 0, 1, 2  # exit statuses; LOOK: there is something for a person to look at


class Command(argparse.ArgumentParser):
    """The parser of one command, which imports that command's module, and adds its arguments, only when it is used."""

    def __init__(self, *, command: str, **more: Any):
        self.command, (what, self.arguments) = command, COMMANDS[command]
        super().__init__(description=f"{what[0].upper()}{what[1:]}.", **more)

    def parse_known_args(self, args=None, namespace=None):
        if WINDOWS and self.command not in ON_WINDOWS:
            there = ", ".join(ON_WINDOWS)
            raise RuntimeError(f"{self.command} needs Linux or macOS; on Windows there are {there}, and WSL has all.")
        pkgutil.resolve_name(self.arguments)(self)
        return super().parse_known_args(args, namespace)


def main() -> int:
    """Run a command and return the exit status. A command returns whether a person has to look, or raises why it can't run."""
    parser = argparse.ArgumentParser(
        prog="autograder", description="The grading side of Self-Attention for Vision.",
        epilog="Run them in the folder of the course; demo, check and doctor anywhere. They end with 0 where all is well, 1 "
        "where somebody has to look at something, and 2 where they could not run. `autograder COMMAND --help` says more.",
    )  # fmt: skip
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=Command)
    for name, (what, _) in COMMANDS.items():
        commands.add_parser(name, help=what, command=name)
    for stream in (sys.stdout, sys.stderr):
        # A name that the terminal can't encode must not stop a command; lines appear at once, also through a pipe.
        cast(TextIOWrapper, stream).reconfigure(errors="backslashreplace", line_buffering=True)
    try:
        arguments = parser.parse_args()
        return LOOK if arguments.run(arguments) else DONE
    except KeyboardInterrupt:
        print("autograder: stopped before it was through: run it again.", file=sys.stderr)
    except (OSError, RuntimeError, ValueError) as error:
        print(printable(f"autograder: {in_words(error)}"), file=sys.stderr)
    except Exception as error:
        print(printable(f"autograder: {told(error)}"), file=sys.stderr)
    finally:
        gc.freeze()  # all ends here anyhow: Python would look through what PyTorch holds once more, for most of a second
    return NOT_RUN


def in_words(error: Exception) -> str:
    """The message of an error; of the system's errors without their numbers, which help nobody."""
    if isinstance(error, OSError) and error.strerror:
        return ": ".join(str(part) for part in (error.filename, error.strerror) if part is not None)
    return str(error)


def told(error: Exception) -> str:
    from sqlalchemy.exc import DBAPIError

    from autograder.grading.gradebook import trouble_with

    return trouble_with(error) if isinstance(error, DBAPIError) else noted(error, "autograder")


if __name__ == "__main__":
    sys.exit(main())
