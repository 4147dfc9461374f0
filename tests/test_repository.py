"""What must agree across the repository."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import nbformat

from autograder.demo import NOTEBOOK, ROOT

PAGES = [*(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "deploy/README.md")), *sorted((ROOT / "docs").glob("*.md"))]
NOT_RUN = {
    ("make", "bench"),  # takes an hour; its parts run in test_benchmarks.py, on less
}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def imports(code):
    """The top-level packages that Python code imports."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module.split(".")[0]


def test_environment_yml_lists_the_requirements_of_pyproject():
    listed = set(re.findall(r"^ {6}- (.+)$", (ROOT / "environment.yml").read_text(), flags=re.MULTILINE))
    required = {*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]}
    assert listed - {"--editable ."} == required


def test_dependencies_point_one_way():
    for path in (ROOT / "attnlib").rglob("*.py"):
        assert not {"autograder", "tests"} & set(imports(path.read_text())), path
    for path in (ROOT / "autograder").rglob("*.py"):
        assert "tests" not in imports(path.read_text()), path


def test_no_file_names_a_place_on_one_machine_or_a_package_registry():
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in filter(None, tracked.stdout.split("\0")):
        if not name.endswith(".png") and name != "tests/test_repository.py":
            text = (ROOT / name).read_text()
            assert not re.search(r"/home/\w|(?<!\*)/root/|/work/|pypi\.org|files\.pythonhosted", text), name


def test_make_refuses_a_python_that_is_too_old_and_says_what_to_do(tmp_path):
    shim = tmp_path / "python3.10"
    shim.write_text(f"#!{sys.executable}\nimport sys\nsys.version_info = (3, 10)\nexec(sys.argv[2])\n")
    shim.chmod(0o755)
    command = ["make", "demo", f"PYTHON={shim}", f"VENV={tmp_path / 'venv'}"]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert finished.returncode != 0
    assert "Python 3.11 or newer is needed, this is 3.10: run make PYTHON=python3.11" in finished.stderr
    assert not (tmp_path / "venv").exists()


def test_the_packages_that_students_are_told_to_install_are_what_their_notebook_imports():
    command = re.search(r"pip install (torch .+)", (ROOT / "docs" / "students.md").read_text()).group(1).split()
    notebook = nbformat.read(ROOT / "notebooks" / NOTEBOOK, as_version=4)
    code = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    used = {name for name in imports(code) if name not in sys.stdlib_module_names}
    assert used <= set(command)
    assert set(command) - used == {"jupyterlab"}


def test_links_between_the_pages_lead_somewhere():
    for page in PAGES:
        for target in re.findall(r"\]\((?!http)([^)#]+)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def commands():
    """The program and the first argument of every command that a page shows."""
    for page in PAGES:
        text = re.sub(r"^```.*?^```", "", page.read_text(), flags=re.MULTILINE | re.DOTALL)  # contents of files
        for line in re.findall(r"^(?: {4}| {6})(\S.*)", text, flags=re.MULTILINE):
            words = [word for word in line.split("#")[0].split() if not re.match(r"[A-Z_0-9]+=", word)]
            yield Path(words[0]).name, *words[1:]


def test_every_command_of_the_pages_is_run_by_a_test_or_by_ci():
    tested = "\n".join(path.read_text() for path in [*(ROOT / "tests").rglob("*.py"), ROOT / ".ci" / "run"])
    for program, *arguments in set(commands()) - NOT_RUN:
        if program == "python":
            command = [sys.executable, "-m", arguments[1], "--help"]
            finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
            assert finished.returncode == 0 and "usage" in finished.stdout, arguments[1]
        else:
            said = " ".join([program, *arguments[:1]])
            assert said in tested or arguments and f'"{arguments[0]}"' in tested, said
