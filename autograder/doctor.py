"""Is this machine ready? One line for each thing the course needs: ok, or the command that cures it."""

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import torch
from nbgrader.exchange.default import Exchange

from attnlib.standin import CLASSES
from autograder.grading.gradebook import Course
from autograder.sandbox.bubblewrap import require_bubblewrap

DISK_BYTES = 10 * 10**9  # the environment takes 6 GB, the images and a class of a hundred the rest
SERVER_EXTENSIONS = ("formgrader", "validate_assignment", "assignment_list", "course_list")


class Finding(NamedTuple):
    subject: str
    ok: bool
    text: str  # what is there, or the cure

    def __str__(self) -> str:
        return f"{'ok' if self.ok else 'cure':<5} {self.subject:<11} {self.text}"


def examine(assignment: str) -> Iterator[Finding]:
    """Findings as they are made. In a course's folder its own settings count, elsewhere nbgrader's defaults."""
    course = Course(assignment) if Path("nbgrader_config.py").exists() else None
    yield python()
    yield torch_pair()
    yield accelerator()
    yield sandbox()
    yield extensions()
    yield images()
    yield disk()
    yield exchange(course)


def python() -> Finding:
    version = "{}.{}.{}".format(*sys.version_info)
    return Finding("Python", True, f"{version} in {sys.prefix}")  # older ones can't install the package


def torch_pair() -> Finding:
    """torchvision names the one version of torch that it was built for."""
    installed = importlib.metadata.version("torch").partition("+")[0]
    vision = importlib.metadata.version("torchvision").partition("+")[0]
    wanted = re.search(r"\btorch==([\d.]+)", " ".join(importlib.metadata.requires("torchvision") or []))
    if wanted and wanted[1] != installed:
        cure = f"pip install torch=={wanted[1]}: torchvision {vision} does not go with torch {installed}"
        return Finding("torch", False, cure)
    return Finding("torch", True, f"{installed} with torchvision {vision}")


def accelerator() -> Finding:
    if torch.cuda.is_available():
        return Finding("GPU", True, torch.cuda.get_device_name())
    found = "Apple's" if torch.backends.mps.is_available() else "none: grading needs none, ten epochs take hours"
    return Finding("GPU", True, found)


def sandbox() -> Finding:
    try:
        require_bubblewrap()
    except RuntimeError as reason:
        return Finding("sandbox", False, f"apt-get install bubblewrap: {reason}")
    return Finding("sandbox", True, "bubblewrap")


def extensions() -> Finding:
    """As Jupyter itself lists them."""
    jupyter = [sys.executable, "-m", "jupyter"]
    said = ""
    for question in (["server", "extension", "list"], ["labextension", "list"]):
        answer = subprocess.run([*jupyter, *question], check=False, capture_output=True, text=True)
        said += re.sub(r"\x1b\[\d+m", "", answer.stdout + answer.stderr)
    for name in SERVER_EXTENSIONS:
        if f"nbgrader.server_extensions.{name} enabled" not in said:
            return Finding("Jupyter", False, f"jupyter server extension enable --sys-prefix nbgrader.server_extensions.{name}")
    if not re.search(r"@jupyter/nbgrader v\S+ enabled", said):
        return Finding("Jupyter", False, "jupyter labextension enable --level=sys_prefix @jupyter/nbgrader")
    return Finding("Jupyter", True, f"nbgrader {importlib.metadata.version('nbgrader')} is enabled in JupyterLab")


def images() -> Finding:
    folder = Path(os.environ.get("CIFAR10_DIR", "data/datasets"))
    missing = [name for name in CLASSES if not (folder / "test" / name).is_dir()]
    if not missing or (folder / "cifar-10-batches-py").is_dir():
        return Finding("CIFAR-10", True, str(folder))
    cure = f'python -c "from torchvision.datasets import CIFAR10; CIFAR10({str(folder)!r}, download=True)"'
    return Finding("CIFAR-10", False, f"{cure}, or let CIFAR10_DIR name a copy")


def disk() -> Finding:
    free = shutil.disk_usage(".").free
    text = f"{free / 1e9:.0f} GB free"
    return Finding("disk", free >= DISK_BYTES, text if free >= DISK_BYTES else f"make room: {text} of 10 GB needed")


def exchange(course: Course | None) -> Finding:
    """nbgrader's folder between instructors and students, which both must be able to write to."""
    root = Path(Exchange(config=course.config if course else None).root)
    if not root.is_dir():
        return Finding("exchange", False, f"mkdir -p {root} && chmod ugo+rwx {root}, to hand out and collect through it")
    if root.stat().st_mode & 0o003 != 0o003:
        return Finding("exchange", False, f"chmod ugo+rwx {root}: students cannot write there")
    return Finding("exchange", True, str(root))
