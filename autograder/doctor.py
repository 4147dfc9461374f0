"""Is this machine ready? One line for each thing the course needs: ok, or the command that cures it."""

import argparse
import importlib.metadata
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from nbgrader.exchange.default import Exchange

from attnlib.standin import CLASSES
from autograder.assignment import ASSIGNMENT
from autograder.grading.gradebook import Course
from autograder.sandbox import seccomp
from autograder.sandbox.bubblewrap import NOT_HERE, TOOLS, require_bubblewrap
from autograder.sandbox.cgroup import places_here

DISK_BYTES = 10 * 10**9  # the environment takes 6 GB, the images and a class of a hundred the rest
SETTINGS = Path("/proc/sys")
REFUSING = {  # settings of Linux: the value with which they refuse bubblewrap its namespaces, and one that does not
    "kernel.apparmor_restrict_unprivileged_userns": ("1", "0"),
    "kernel.unprivileged_userns_clone": ("0", "1"),
    "user.max_user_namespaces": ("0", "10000"),
}
COUNTED = "each kernel in a control group of its own"
UNCOUNTED = (
    "without control groups (with systemd, `systemd-run --user --scope autograder grade` has them): "
    "what takes too much memory is found a little later, and who was disturbed is graded again"
)
SERVER_EXTENSIONS = ("formgrader", "validate_assignment", "assignment_list", "course_list")


class Finding(NamedTuple):
    subject: str
    ok: bool
    text: str  # what is there; or the command that cures it, and why

    def __str__(self) -> str:
        return f"{'ok' if self.ok else 'cure':<5} {self.subject:<11} {self.text}"


def examine(assignment: str) -> Iterator[Finding]:
    """Findings as they are made. In a course's folder its own settings count, elsewhere nbgrader's defaults."""
    course = Course(assignment) if Path("nbgrader_config.py").exists() else None
    yield python()
    pair = torch_pair()
    yield pair
    if pair.ok:
        yield accelerator()
        yield settings()
    yield sandbox()
    yield extensions()
    yield images()
    yield disk()
    yield exchange(course)


def python() -> Finding:
    version = "{}.{}.{}".format(*sys.version_info)
    return Finding("Python", True, f"{version} in {sys.prefix}")  # older ones can't install the package


def torch_pair() -> Finding:
    """Whether torch and torchvision fit: torchvision names the one version of torch that it was built for."""
    installed = importlib.metadata.version("torch").partition("+")[0]
    vision = importlib.metadata.version("torchvision").partition("+")[0]
    wanted = re.search(r"\btorch==([\d.]+)", " ".join(importlib.metadata.requires("torchvision") or []))
    if wanted and wanted[1] != installed:
        cure = f"pip install torch=={wanted[1]}: torchvision {vision} does not go with torch {installed}"
        return Finding("torch", False, cure)
    try:
        import torchvision  # noqa: F401
    except (ImportError, OSError, RuntimeError) as reason:  # a library is missing, or was built for another processor
        cure = f"pip install --force-reinstall torch=={installed} torchvision=={vision}: {reason}"
        return Finding("torch", False, cure)
    return Finding("torch", True, f"{installed} with torchvision {vision}")


def accelerator() -> Finding:
    import torch

    if torch.cuda.is_available():
        return Finding("GPU", True, torch.cuda.get_device_name())
    found = "Apple's" if torch.backends.mps.is_available() else "none: grading needs none, ten epochs take hours"
    return Finding("GPU", True, found)


def settings() -> Finding:
    """Whether rubric and limits can be read."""
    from autograder.checks.judging import load_rubric
    from autograder.sandbox.limits import load_limits

    try:
        rubric = load_rubric()
        load_limits()
    except ValueError as reason:
        return Finding("rubric", False, f"edit the file: {reason}")
    return Finding("rubric", True, f"{len(rubric.items)} items, {rubric.points:g} points")


def sandbox() -> Finding:
    if sys.platform != "linux":
        return Finding("sandbox", False, NOT_HERE)
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        return Finding("sandbox", False, f"apt-get install bubblewrap util-linux: {', '.join(missing)} not installed")
    try:
        seccomp.program()
    except RuntimeError as reason:
        return Finding("sandbox", False, f"apt-get install libseccomp2: {reason}")
    try:
        require_bubblewrap()
    except (RuntimeError, subprocess.TimeoutExpired) as reason:
        too_old = "or newer is needed" in str(reason)
        cure = "apt-get install --only-upgrade bubblewrap" if too_old else allowing_namespaces()
        return Finding("sandbox", False, f"{cure}: {reason}")
    return Finding("sandbox", True, f"bubblewrap, {COUNTED if places_here() else UNCOUNTED}")


def allowing_namespaces() -> str:
    """The command after which bubblewrap may make a sandbox, where it is installed and refused."""
    for setting, (refusing, allowing) in REFUSING.items():
        file = SETTINGS.joinpath(*setting.split("."))
        if file.exists() and file.read_text().strip() == refusing:
            return f"sysctl -w {setting}={allowing}"
    return "docker run --privileged, or a machine that is no container"


def extensions() -> Finding:
    """Whether nbgrader's extensions are enabled, as Jupyter itself lists them."""
    if wanted := newer_wanted("nbgrader"):
        return Finding("Jupyter", False, f"pip install --upgrade 'nbgrader>={wanted}': this one is too old")
    levels = listed("server", "extension", "list").split("Config dir:")[1:]
    for name in SERVER_EXTENSIONS:
        cure = enabling(f"nbgrader.server_extensions.{name}", levels)
        if cure:
            return Finding("Jupyter", False, f"{cure}: nbgrader's {name} is not enabled")
    if not re.search(r"@jupyter/nbgrader v\S+ enabled", listed("labextension", "list")):
        cure = "jupyter labextension enable --level=user @jupyter/nbgrader"
        return Finding("Jupyter", False, f"{cure}: it is not enabled in JupyterLab")
    return Finding("Jupyter", True, f"nbgrader {importlib.metadata.version('nbgrader')} is enabled in JupyterLab")


def newer_wanted(package: str) -> str:
    """The version of a package that ours asks for, where the installed one is older; else empty."""
    said = " ".join(importlib.metadata.requires("self-attention-for-vision") or [])
    found = re.search(rf"\b{package}>=([\d.]+)", said)
    installed = importlib.metadata.version(package)
    return found[1] if found and numbers(installed) < numbers(found[1]) else ""


def numbers(version: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", version)]


def listed(*question: str) -> str:
    answer = subprocess.run([sys.executable, "-m", "jupyter", *question], check=False, capture_output=True, text=True)
    return re.sub(r"\x1b\[\d+m", "", answer.stdout + answer.stderr)


def enabling(extension: str, levels: list[str]) -> str:
    """The command that enables an extension; empty if it is, on the first level that says something of it."""
    for option, text in zip(("--user", "--sys-prefix", "--system"), levels):
        if f"{extension} enabled" in text:
            return ""
        if f"{extension} disabled" in text:
            return f"jupyter server extension enable {option} {extension}"
    return "pip install --force-reinstall --no-deps nbgrader"


def images() -> Finding:
    folder = Path(os.environ.get("CIFAR10_DIR", "data/datasets"))
    missing = [name for name in CLASSES if not any((folder / "test" / name).glob("*"))]  # a folder without images is none
    if litter := [] if missing else litter_in(folder):
        more = f", as {len(litter) - 1} more" if litter[1:] else ""
        return Finding("CIFAR-10", False, f"rm -r {shlex.quote(str(litter[0]))}: it is no image{more}")
    if not missing or (folder / "cifar-10-batches-py").is_dir():
        return Finding("CIFAR-10", True, str(folder))
    cure = f'python -c "from torchvision.datasets import CIFAR10; CIFAR10({str(folder)!r}, download=True)"'
    return Finding("CIFAR-10", False, f"{cure}: not in {folder}, and CIFAR10_DIR names no other place")


def litter_in(folder: Path) -> list[Path]:
    """Files that an editor or a system left among the images, and images that are empty."""
    found = [path for pattern in ("t*/.*", "t*/*/*") for path in sorted(folder.glob(pattern))]
    return [path for path in found if path.name.startswith(".") or not path.stat().st_size]


def disk() -> Finding:
    free = shutil.disk_usage(".").free
    text = f"{free / 1e9:.0f} GB free"
    if free < DISK_BYTES:
        return Finding("disk", False, f"pip cache purge: {text} of {DISK_BYTES / 1e9:.0f} GB needed")
    return Finding("disk", True, text)


def exchange(course: Course | None) -> Finding:
    """Whether students and instructors can write to nbgrader's exchange folder, where the course uses one."""
    if course is None or "root" not in course.config.Exchange:
        return Finding("exchange", True, "none: nbgrader_config.py names none (c.Exchange.root)")
    root = Path(Exchange(config=course.config).root)
    if not root.is_dir():
        return Finding("exchange", False, f"mkdir -p {root} && chmod 1777 {root}: nothing to hand out and collect through")
    if root.stat().st_mode & 0o003 != 0o003:
        return Finding("exchange", False, f"chmod 1777 {root}: students cannot write there")
    if course.gradebook.is_dir() and course.gradebook.stat().st_dev == root.stat().st_dev:
        return Finding("exchange", True, f"{root}, on the file system of gradebook/: without quotas, who fills it stops both")
    return Finding("exchange", True, str(root))


def add_doctor(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=print_findings)


def print_findings(arguments: argparse.Namespace) -> bool:
    ailing = 0
    for finding in examine(ASSIGNMENT):
        print(finding, flush=True)
        ailing += not finding.ok
    if ailing:
        print(f"autograder: {ailing} of these {'needs' if ailing == 1 else 'need'} a cure.", file=sys.stderr)
    return bool(ailing)
