"""The solution notebook, graded like a submission: it has to get every point."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from nbformat import NotebookNode

from attnlib.checkpoints import save_checkpoint
from attnlib.standin import make_standin
from autograder.grading.execution import grade_submission
from autograder.grading.images import load_test_data
from autograder.grading.submissions import Submission, graded_files
from autograder.models import MODELS


def save_checkpoints(folder: Path) -> None:
    """Six, with weights as they were initialised."""
    for model in MODELS.values():
        torch.manual_seed(0)
        save_checkpoint(folder / Path(model.file).name, model.build(), fingerprint="untrained", history=[])


def lost_points(notebook: NotebookNode, companion: Path) -> Iterator[str]:
    """What the solution loses, by the sentences of its verdicts.

    companion: the file that lies beside the notebook
    Its models are the reference's, untrained, and tested on practice images, for which the rubric sets no threshold.
    Its code runs with the rights of whoever asks.
    """
    with TemporaryDirectory(prefix="trial-") as scratch:
        folder, images = Path(scratch, "submission"), Path(scratch, "images")
        save_checkpoints(folder / "checkpoints")
        make_standin(images, num_train=10, num_test=50)
        data = load_test_data(images, 0, seed=0)
        solution = Submission("solution", notebook, graded_files(folder) | {companion.name: companion.read_bytes()})
        verdicts = grade_submission(solution, notebook, data, isolation="none").verdicts
    for verdict in verdicts:
        if not verdict.passed:
            lost = verdict.max_points - verdict.points
            yield (
                f"The solution notebook loses {lost:g} of {verdict.max_points:g} points on {verdict.id}, "
                f"so correct it, or the check: {verdict.message}"
            )
