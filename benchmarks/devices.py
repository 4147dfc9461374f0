"""The visible and the hidden device check against what happens on a real device, for each Attention of the zoo."""

import re
from collections.abc import Iterator
from contextlib import redirect_stdout, suppress
from io import StringIO
from types import ModuleType
from typing import Any

import torch

from autograder.assignment import COMPANION, ROOT
from autograder.authoring.numbers import load_companion
from autograder.checks.judging import Examination, judge, load_rubric
from autograder.checks.source import sections_of, subject_from
from autograder.guest.surroundings import set_back

ITEM = "attention_device"


def judged(device: torch.device, every: int = 1) -> Iterator[tuple[str, dict[str, bool]]]:
    """Name and verdicts of each file of the zoo, or of one in `every`.

    A file that passes has to run on the device; one that fails may run on a device that it names.
    """
    course, items = load_companion(ROOT / "solutions" / COMPANION), {item.id: item for item in load_rubric().items}
    for path in sorted((ROOT / "tests" / "zoo").glob("[cw]*/*.py"))[::every]:  # correct and wrong
        if "attention" not in sections_of(source := path.read_text()):
            continue
        subject = subject_from(f"device = torch.device('{device}')\n{source}")  # as in the notebook
        yield f"{path.parent.name}/{path.stem}", {
            "should pass": not re.search(rf"^loses: (all|.*\b{ITEM}\b)", source, re.MULTILINE),
            "visible check": passes(course, subject.names),
            "runs": runs_on(device, course, subject.names),
            "hidden check": judge(Examination(subject, None, "gpu"), items[ITEM]).passed,  # last: it may put in a stand-in
        }


def passes(course: ModuleType, names: dict[str, Any]) -> bool:
    set_back()  # what the file has left behind
    course.begin(names, course.VERSION)
    with redirect_stdout(StringIO()), suppress(course.NotYet):
        course.check(ITEM)
    return ITEM in course.passed


@torch.no_grad()
def runs_on(device: torch.device, course: ModuleType, names: dict[str, Any]) -> bool:
    try:
        size, _ = course.first_that_runs()
        set_back()
        out = names["Attention"](size[1]).to(device)(torch.randn(size, device=device))
        return (out[0] if isinstance(out, (list, tuple)) else out).device.type == device.type
    except Exception:
        return False
