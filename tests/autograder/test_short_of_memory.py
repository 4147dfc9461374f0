"""A machine whose memory one submission uses up: Linux ends whatever is largest, and that costs nobody else a point."""

import json
import subprocess
import sys

import pytest

from autograder.sandbox.bubblewrap import require_bubblewrap
from autograder.sandbox.cgroup import Cgroup, places_here

pytestmark = pytest.mark.slow
MACHINE = 3 << 30  # bytes: a control group stands for a machine, and no other process is in danger
GRADE = '''
import inspect, json, sys
from concurrent.futures import ThreadPoolExecutor
from nbformat.v4 import new_code_cell, new_notebook
from attnlib.attention import Attention
from autograder.checks.source import prelude
from autograder.grading.execution import grade_submission
from autograder.grading.pool import each_done
from autograder.grading.runner import was_disturbed
from autograder.grading.submissions import Submission
from autograder.sandbox import cgroup

if sys.argv[1] == "without":
    cgroup.places_here = lambda: None
HOG = """
import time
for folder in ("/tmp", "/dev/shm", "/sandbox/scratch"):
    for number in range(4):
        with open(f"{folder}/{number}", "wb") as file:
            for _ in range(15): file.write(bytes(16 << 20))
"""
LARGE = "import time, torch; large = torch.ones(100 << 20); time.sleep(40)"
graded = {"nbgrader": {"grade_id": "attention_formula", "grade": True, "solution": False}}

def submission(student, work):
    cells = [*map(new_code_cell, (prelude(), inspect.getsource(Attention), work)), new_code_cell("", metadata=graded)]
    return Submission(student, new_notebook(cells=cells), digest=student)

begun = []
def work(submission):
    begun.append(submission.student)
    return grade_submission(submission, submission.notebook, None)

class_ = [submission("neighbour", LARGE), submission("hog", HOG)]
done = {piece.student: result.points for piece, result in each_done(work, class_, ThreadPoolExecutor, 2, was_disturbed)}
print(json.dumps([done, begun]))
'''


@pytest.fixture
def machine():
    """A prefix to run a command as on a machine with little memory."""
    try:
        require_bubblewrap()
    except RuntimeError as reason:
        pytest.skip(str(reason))
    if (places := places_here()) is None:
        pytest.skip("no control group can be made here")
    group = Cgroup(places, MACHINE)
    yield group.joining
    group.remove()


@pytest.mark.parametrize("groups", ["with", "without"])
def test_whom_linux_ended_for_anothers_memory_is_graded_again_alone_and_loses_nothing(machine, groups):
    finished = subprocess.run([*machine, sys.executable, "-c", GRADE, groups], capture_output=True, text=True, timeout=500)
    done, begun = json.loads(finished.stdout.splitlines()[-1])
    assert done["neighbour"] == 14
    assert len(begun) > len(done)  # on a busy machine the hog may be ended first
