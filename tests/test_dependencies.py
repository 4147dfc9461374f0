"""What is imported, declared, locked and installed agrees, from one Python and system to another."""

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from collections import defaultdict
from itertools import chain

import nbformat
import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from autograder.assignment import COMPANION, NOTEBOOK, ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def imports(code):
    """The top-level packages that Python code imports."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module.split(".")[0]


def test_dependencies_point_one_way():
    for path in (ROOT / "attnlib").rglob("*.py"):
        assert not {"autograder", "tests"} & set(imports(path.read_text())), path
    for path in (ROOT / "autograder").rglob("*.py"):
        assert "tests" not in imports(path.read_text()), path


def test_a_kernel_for_a_file_starts_before_pytorch_and_nbgrader_are_imported():
    code = "import sys, autograder.grading.single_file, autograder.cli; print({'torch', 'nbgrader'} & {*sys.modules})"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "set()\n"


def test_what_takes_submissions_in_knows_nothing_of_grading():
    for path in (ROOT / "autograder" / "intake").rglob("*.py"):
        assert "autograder.grading" not in path.read_text(), path


def test_the_sandbox_knows_nothing_of_what_is_checked():
    for path in (ROOT / "autograder" / "sandbox").rglob("*.py"):
        assert "autograder.checks" not in path.read_text(), path


def required(*extras):
    """What pyproject.toml asks for, by canonical name."""
    lines = chain(PROJECT["dependencies"], *(PROJECT["optional-dependencies"][extra] for extra in extras))
    return {canonicalize_name(requirement.name): requirement for requirement in map(Requirement, lines)}


def locked():
    """The versions in constraints.txt, by name; several where they differ from one Python or system to another."""
    versions = defaultdict(list)
    for line in (ROOT / "constraints.txt").read_text().splitlines():
        if not line.startswith("#"):
            pin = Requirement(line)
            (version,) = pin.specifier
            assert version.operator == "==" and not pin.url, line
            versions[canonicalize_name(pin.name)].append(version.version)
    return versions


def test_every_package_that_is_imported_is_declared():
    distributions = importlib.metadata.packages_distributions()
    for extras, folders in [(("cluster", "hub"), ("attnlib", "autograder")), (("test",), ("benchmarks", "tests"))]:
        declared = required(*extras).keys() | {"self-attention-for-vision"}
        for path in chain.from_iterable((ROOT / folder).rglob("*.py") for folder in folders):
            if not {"zoo", "attacks"} & set(path.parts):  # which have students' code
                for name in set(imports(path.read_text())) & distributions.keys() - sys.stdlib_module_names:
                    assert declared & set(map(canonicalize_name, distributions[name])), f"{path}: {name}"


def test_the_lock_has_a_version_that_fits_for_whatever_pyproject_asks_for():
    for name, requirement in required(*PROJECT["optional-dependencies"]).items():
        assert locked()[name] and all(map(requirement.specifier.contains, locked()[name])), f"{name}: run `make lock`"


def test_the_lock_has_whatever_these_packages_need_in_turn():
    found, ahead = set(), [*required("test").values()]
    while ahead:
        requirement = ahead.pop()
        name = canonicalize_name(requirement.name)
        if name not in found:
            found.add(name)
            needed = map(Requirement, importlib.metadata.requires(name) or [])
            ahead += [need for need in needed if need.marker is None or need.marker.evaluate({"extra": ""})]
    assert len(found) > 100 and found <= locked().keys(), "run `make lock`"


def test_conda_installs_the_package_in_the_versions_of_the_lock(copy):
    python, _, pip = yaml.safe_load((ROOT / "environment.yml").read_text())["dependencies"]
    assert python == f"python{PROJECT['requires-python']}"
    (copy / "requirements.txt").write_text("\n".join(pip["pip"]))
    install = "pip install --dry-run --no-index --no-build-isolation -r requirements.txt"
    subprocess.run([sys.executable, "-m", *install.split()], cwd=copy, check=True)


def test_the_packages_that_students_are_told_to_install_are_what_their_notebook_imports():
    command = re.search(r"pip install (torch .+)", (ROOT / "docs" / "students.md").read_text()).group(1).split()
    notebook = nbformat.read(ROOT / "notebooks" / NOTEBOOK, as_version=4)
    beside = (ROOT / "notebooks" / COMPANION).read_text()
    code = "\n".join([*(cell.source for cell in notebook.cells if cell.cell_type == "code"), beside])
    there = {COMPANION.stem, "google", "IPython"}  # beside the notebook, on Colab alone, with every kernel
    used = {name for name in imports(code) if name not in sys.stdlib_module_names} - there
    assert used <= set(command)
    assert "jupyterlab" in command and set(command) - used <= {"jupyterlab", "nbgrader", "ipympl"}


@pytest.mark.parametrize("minor", [10, 14])
def test_make_refuses_a_python_that_is_not_tested_and_says_what_to_do(tmp_path, minor):
    shim = tmp_path / "python"
    shim.write_text(f"#!{sys.executable}\nimport sys\nsys.version_info = (3, {minor})\nexec(sys.argv[2])\n")
    shim.chmod(0o755)
    command = ["make", "demo", f"PYTHON={shim}", f"VENV={tmp_path / 'venv'}"]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert finished.returncode != 0
    assert f"Python 3.11, 3.12 or 3.13 is needed, this is 3.{minor}: run make PYTHON=python3.11" in finished.stderr
    assert not (tmp_path / "venv").exists()
