"""A course in a temporary folder, for tests that run nbgrader and kernels for real."""

import os
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")  # what the tests compute is small, and threads in each other's way slow

import pytest

from attnlib.standin import make_standin
from autograder.demo import ASSIGNMENT, nbgrader, new_course
from benchmarks.courses import save_checkpoints


@pytest.fixture(scope="session")
def standin(tmp_path_factory) -> Path:
    """A stand-in so small that six models train on it in seconds."""
    folder = tmp_path_factory.mktemp("data") / "standin"
    make_standin(folder, num_train=200, num_test=50)
    return folder


@pytest.fixture(scope="session")
def practice(standin) -> dict[str, str]:
    """The environment of a short run on the stand-in."""
    return os.environ | {"CIFAR10_DIR": str(standin), "EPOCHS": "1"}


@pytest.fixture(scope="session")
def checkpoints(tmp_path_factory) -> Path:
    """Six checkpoints with weights as they were initialised."""
    folder = tmp_path_factory.mktemp("trained") / "checkpoints"
    save_checkpoints(folder)
    return folder


@pytest.fixture(scope="session")
def course(tmp_path_factory, practice) -> Path:
    """A course folder with the assignment released in it."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CIFAR10_DIR", "EPOCHS"):
            patch.setenv(name, practice[name])
        folder = new_course(tmp_path_factory.mktemp("course"))
        nbgrader(folder, "generate_assignment", ASSIGNMENT)
        yield folder
