"""What somebody put in a wrong place among the submissions: grading would pass it over in silence, and a student lose all."""

import os
from pathlib import Path

from autograder.intake.names import same, shown
from autograder.intake.paths import ARCHIVES, NOTEBOOKS, OTHER_ARCHIVES, ends, is_junk

PACKED = (*ARCHIVES, *OTHER_ARCHIVES)


def strays(submitted: Path, assignment: str) -> list[str]:
    """One sentence for each, with what to do."""
    found = []
    for name in sorted(os.listdir(submitted)) if submitted.exists() else ():
        if is_junk((name,)):
            continue
        folder = submitted / name
        try:
            problem = in_student(folder, assignment) if folder.is_dir() else loose(name)
        except OSError:  # of what can't be read grading itself says so
            continue
        if problem:
            found.append(f"{shown(name)}: {problem}")
    return found


def loose(name: str) -> str:
    if ends((name,), (*PACKED, *NOTEBOOKS)):
        return "it lies in no student's folder: move it elsewhere, and `autograder collect` it from there."
    return "it is no student's folder: move it elsewhere."


def in_student(folder: Path, assignment: str) -> str:
    """What is wrong with a student's folder; "" where nothing is."""
    inner = sorted(name for name in os.listdir(folder) if not is_junk((name,)))
    if assignment not in inner:
        if any(ends((name,), (*PACKED, *NOTEBOOKS)) or name == "checkpoints" for name in inner):
            return f"it lies one level too high: what is in it belongs into {folder.name}/{assignment}."
        for name in inner:  # another assignment's folder is none of this one's business
            if same(name) == same(assignment) or (folder / name / f"{assignment}.ipynb").exists():
                return f"what was handed in lies in {shown(name)}: call that folder {assignment}."
        return ""
    return in_submission(folder / assignment, assignment)


def in_submission(folder: Path, assignment: str) -> str:
    if folder.is_file():
        return f"{assignment} in it is no folder: move it elsewhere, and `autograder collect` it from there."
    inner = sorted(name for name in os.listdir(folder) if not is_junk((name,)))
    if any(ends((name,), NOTEBOOKS) for name in inner):
        return ""
    if packed := [name for name in inner if ends((name,), PACKED)]:
        return f"{shown(packed[0])} in it is not unpacked: move it elsewhere, and `autograder collect` it from there."
    below = [name for name in inner if (folder / name).is_dir() and any((folder / name).glob("*.ipynb"))]
    if below:
        return f"its notebook lies one level too deep, in {shown(below[0])}: move it up."
    return ""
