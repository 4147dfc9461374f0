"""Real kernels in real sandboxes, with limits that are soon reached."""

from contextlib import contextmanager
from dataclasses import replace

import pytest

from autograder.sandbox.bubblewrap import require_bubblewrap
from autograder.sandbox.kernel import SandboxedKernel
from autograder.sandbox.limits import load_limits

TIGHT = replace(
    load_limits(), memory_mib=5000, processes=60, file_mib=20, scratch_mib=50, output_mib=1, seconds_of_grace=2
)


@pytest.fixture(scope="session")
def limits():
    return TIGHT


@pytest.fixture(scope="session")
def start():
    """A context manager that starts a kernel for a folder."""
    try:
        require_bubblewrap()
    except RuntimeError as reason:
        pytest.skip(str(reason))

    @contextmanager
    def start(folder, isolation="bubblewrap", limits=TIGHT, data=None):
        with SandboxedKernel(folder, limits, isolation, data) as kernel:
            yield kernel

    return start


@pytest.fixture(scope="module")
def submission(tmp_path_factory):
    """A folder with a module, a module that bears torch's name, and a link out of it."""
    folder = tmp_path_factory.mktemp("submission")
    (folder / "helper.py").write_text("answer = 42")
    (folder / "torch.py").write_text("raise SystemExit('not torch')")
    (folder / "link").symlink_to("/etc/hostname")
    return folder


@pytest.fixture(scope="module")
def kernel(start, submission):
    """One kernel for all the tests of a file that leave it usable."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TOKEN", "secret")
        with start(submission, data=submission) as kernel:
            yield kernel


@pytest.fixture
def printed(kernel):
    """A function that runs a cell, and returns what that prints, or the name of its error."""

    def printed(code, timeout=20):
        return "".join(output.get("text", "") or output.get("ename", "") for output in kernel.run(code, timeout))

    return printed
