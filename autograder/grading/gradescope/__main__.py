"""What Gradescope runs for a submission: it is graded, and the verdicts are written where Gradescope looks for them.

Source: "Autograder Specifications", Gradescope's autograder documentation.
"""

import argparse
import json
from pathlib import Path
from typing import Any

from safetensors import safe_open

from autograder.assignment import NOTEBOOK, ROOT
from autograder.checks.accuracy import TestData
from autograder.checks.judging import load_rubric
from autograder.checks.verdict import Verdict
from autograder.grading.execution import grade_submission, undisturbed
from autograder.grading.gradescope.pack import IMAGES
from autograder.grading.reading import read_notebook
from autograder.grading.submissions import digest_of, read_submission
from autograder.intake.names import Refused
from autograder.sandbox.kernel import Isolation

AUTOGRADER = Path("/autograder")  # where Gradescope lays everything out


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m autograder.grading.gradescope", description=__doc__)
    parser.add_argument("--folder", type=Path, default=AUTOGRADER, help="with submission/ and results/ in it")
    parser.add_argument(
        "--isolation", choices=("account", "none"), default="account", help="none: for code that you trust, without root"
    )
    arguments = parser.parse_args()
    # Where this raises, there are no results: Gradescope says so, and shows the instructor what was raised.
    results = results_of(arguments.folder / "submission", arguments.isolation)
    (arguments.folder / "results" / "results.json").write_text(json.dumps(results))


def results_of(folder: Path, isolation: Isolation) -> dict[str, Any]:
    released, data = ROOT / "notebooks" / NOTEBOOK, load_images(ROOT / IMAGES)
    try:
        submission = read_submission(folder, "student", released)
    except Refused as problem:
        return {"score": 0, "output": f"This is not graded: {problem}"}
    secret = digest_of([(ROOT / IMAGES).read_bytes()])  # which students can't read
    notebook = read_notebook(released)
    result = undisturbed(lambda: grade_submission(submission, notebook, data, isolation, secret))
    return {"output": "\n".join(result.trouble), "tests": list(map(described, result.verdicts))}


def load_images(file: Path) -> TestData:
    with safe_open(file, framework="pt") as stored:
        return TestData(stored.get_tensor("images"), stored.get_tensor("labels"), stored.metadata()["dataset"])


def described(verdict: Verdict) -> dict[str, Any]:
    """A verdict as Gradescope shows it: one on an answer only with the grades, since students may hand in again."""
    is_answer = verdict.id in {item.id for item in load_rubric().items if item.check.startswith("answer.")}
    return {
        "name": verdict.id,
        "score": verdict.points,
        "max_score": verdict.max_points,
        "status": "passed" if verdict.passed else "failed",
        "output": verdict.message,
        "output_format": "text",
        "visibility": "after_published" if is_answer else "visible",
    }


if __name__ == "__main__":
    main()
