"""What must agree across the repository."""

import ast
import os
import re
import shlex
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

import nbformat
import pytest
import yaml
from nbformat.v4 import new_code_cell, new_notebook, new_output

from attnlib.standin import CLASSES
from autograder.assignment import ROOT

PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "deploy/README.md", "autograder/grading/gradescope/README.md")),
    *sorted((ROOT / "docs").glob("*.md")),
]
# How the commands on the pages begin, by the test that runs them; the longest beginning counts.
RUN_BY = {
    "autograder/intake/test_collect.py::test_canvas_with_its_roster": ["autograder collect"],
    "autograder/intake/test_collect_exchange.py::test_nobody_hands_in_for_another": ["nbgrader collect"],
    "autograder/intake/test_collect_exchange.py::test_the_old_door_is_shut_and_names_the_new_one": ["nbgrader zip_collect"],
    "autograder/intake/test_lateness.py::test_penalties_follow_points_that_a_person_gives_later_and_extensions_given_later": [
        "autograder extend",
    ],
    "autograder/test_doctor.py::test_each_thing_the_course_needs_has_its_line": ["autograder doctor"],
    "autograder/test_by_hand.py::test_the_command_writes_the_table_and_takes_it_as_spreadsheets_save_it": [
        "autograder grade-by-hand --out", "autograder grade-by-hand --take",
    ],
    "autograder/test_by_hand.py::test_the_command_serves_the_page_until_it_is_interrupted": ["autograder grade-by-hand"],
    "autograder/test_keeping.py::test_a_score_is_explained_with_verdicts_and_who_gave_what": ["autograder explain"],
    "autograder/test_keeping.py::test_an_archive_explains_the_same_years_later": ["autograder archive"],
    "autograder/test_keeping.py::test_nothing_of_a_forgotten_student_is_left_and_all_of_the_others": ["autograder forget"],
    "autograder/test_keeping.py::test_the_backup_of_the_page_restores_the_course": ["mv", "python -c", "tar"],
    "autograder/test_export.py::test_canvas_gets_ids_logins_and_the_points_possible": ["autograder export canvas"],
    "autograder/test_export.py::test_moodle_gets_usernames_addresses_and_numbers_as_they_are": ["autograder export moodle"],
    "autograder/test_export.py::test_brightspace_gets_numbers_user_names_and_the_sign_that_ends_a_line": [
        "autograder export brightspace",
    ],
    "autograder/test_export.py::test_blackboard_gets_user_names": ["autograder export blackboard"],
    "autograder/test_export.py::test_the_plain_table_has_no_formula_and_says_what_is_not_there": ["autograder export plain"],
    "autograder/test_grade_class.py::test_a_dask_cluster_that_shares_no_files_grades_as_this_machine_does": [
        "autograder grade --cluster", "dask scheduler", "dask worker", "openssl req",
    ],
    "autograder/test_grade_class.py::test_every_student_has_a_score_or_a_reason": ["autograder grade"],
    "autograder/test_grading.py::test_the_export_lists_every_student_with_the_same_total": [
        "nbgrader autograde", "nbgrader generate_assignment",
    ],
    "autograder/test_gradescope.py::test_a_lost_point_says_why": ["autograder export gradescope"],
    "autograder/test_life_cycle.py::test_a_newer_submission_replaces_the_older_and_is_graded_anew": [
        "nbgrader collect --update",
    ],
    "autograder/test_life_cycle.py::test_a_student_gets_the_notebook_and_the_file_beside_it_and_nothing_else": [
        "nbgrader release_assignment",
    ],
    "autograder/test_life_cycle.py::test_feedback_that_was_given_back_follows_what_is_graded_later": [
        "nbgrader generate_feedback --force", "nbgrader release_feedback",
    ],
    "autograder/test_life_cycle.py::test_the_report_is_a_page_and_a_table": ["autograder report"],
    "autograder/on_demand/test_serve.py::test_a_roster_is_taken_from_a_file": ["autograder serve --tokens"],
    "autograder/on_demand/test_serve.py::test_the_command_serves_until_it_is_interrupted": ["autograder serve"],
    "autograder/on_demand/test_serve.py::test_the_command_serves_a_web_server_that_says_who_somebody_is": [
        "autograder serve --address",
    ],
    "notebooks/test_notebooks.py::test_nbgrader_validates_the_solution": ["nbgrader validate"],
    "notebooks/test_notebooks.py::test_the_solution_runs_from_top_to_bottom_and_gives_the_stored_outputs": ["pytest --nbval"],
    "test_benchmarks.py::test_a_class_is_compared_with_plain_nbgrader": ["python -m benchmarks.throughput"],
    "test_benchmarks.py::test_grading_is_compared_with_plain_nbgrader": ["python -m benchmarks.grading"],
    "test_benchmarks.py::test_check_is_compared_with_importing_torch_and_with_otter_grader": ["python -m benchmarks.check"],
    "test_benchmarks.py::test_a_night_before_the_due_date_loses_nothing_and_grades_nothing_twice": [
        "python -m benchmarks.night",
    ],
    "test_benchmarks.py::test_what_is_tried_on_a_gpu_runs_on_a_cpu_and_goes_on_where_it_was_stopped": [
        "python -m benchmarks.gpu",
    ],
    "test_benchmarks.py::test_training_is_compared_with_the_assignments_loop": ["python -m benchmarks.training"],
    "test_hub.py::test_set_up_runs_no_code_from_the_folder_of_the_course": ["deploy/set_up"],
    "test_hub.py::test_the_hub_keeps_what_is_its_own_where_only_root_writes": ["deploy/start"],
    "test_makefile.py::test_make_lab_serves_the_course_and_the_formgrader": ["jupyter lab", "make lab"],
    "test_makefile.py::test_make_release_writes_the_student_notebook": ["make release"],
    "test_makefile.py::test_make_solution_runs_the_solution_notebook_and_leaves_the_source_alone": ["make solution"],
    "test_new_task_guide.py::test_the_commands_of_the_guide_run": ["autograder check", "autograder release", "pytest"],
    "test_repository.py::test_experiments_are_run_and_reported": [
        "python -m attnlib.experiments report", "python -m attnlib.experiments run",
    ],
    "test_repository.py::test_the_packages_that_the_pages_install_are_those_that_are_tested": ["pip install"],
    "test_repository.py::test_the_stand_in_is_drawn": ["python -m attnlib.data make-standin"],
    "test_repository.py::test_the_virtual_environment_of_the_page_is_made": ["python3 -m venv"],
}
NOT_RUN = {
    "make demo": ".ci/run runs it",
    "make lint": ".ci/run runs it",
    "make lock": "it asks an index of packages; test_dependencies.py holds what it wrote",
    "make test": "it is the tests; .ci/run runs them with all others, by make test-all",
    "make test-all": ".ci/run runs it",
    "make bench": "it takes two hours; test_benchmarks.py runs its parts on less",
    "apt-get install": ".ci/run runs it where something is missing",
    "mutmut run": "it takes ten minutes, and is a figure, not a test",
    "pip install mutmut==3.8.1": "it is no package of the environment, and has to be fetched",
    "pre-commit install": "it writes into .git; test_the_hooks_leave_the_repository_as_it_is runs the hooks",
    "git diff": "git's own",
    "git pull": "git's own",
    "pip install pre-commit": "it is no package of the environment, and has to be fetched",
    "python -m attnlib.standin_results": "it trains for minutes; test_standin.py holds the images it trains on",
    "python tests/zoo/confusion.py": "it takes a quarter of an hour; test_zoo.py grades the same files",
}
KNOWN = {*chain.from_iterable(RUN_BY.values()), *NOT_RUN}
PROGRAMS = r"(?:apt-get|autograder|dask|deploy/\w+|git|jupyter|make|nbgrader|pip|pre-commit|pytest|python3?)"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def test_no_file_names_a_place_on_one_machine_or_a_package_registry():
    for name in tracked_files():
        if not name.endswith(".png") and name != "tests/test_repository.py":
            text = (ROOT / name).read_text()
            assert not re.search(r"/home/\w|(?<!\*)/root/|/work/|pypi\.org|files\.pythonhosted", text), name


def test_links_between_the_pages_lead_somewhere():
    for page in PAGES:
        for target in re.findall(r"\]\((?!http)([^)#]+)", CONTENTS.sub("", page.read_text())):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


CONTENTS = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)  # of files, which a page shows


def commands():
    """Every command that a page shows: in blocks, and in code that begins with a program's name."""
    for page in PAGES:
        text = CONTENTS.sub("", page.read_text())
        lines = re.findall(r"^(?: {4}| {6})(?!c\.)(\S.*)", text, flags=re.MULTILINE)  # c. begins a setting of Jupyter's
        for line in [*lines, *re.findall(rf"`((?:\.venv/bin/)?{PROGRAMS} [^`]+)`", text)]:
            for command in line.split("#")[0].split(" && "):
                yield re.sub(r"^(?:[A-Z_0-9]+=\S+ )*(?:\.venv/bin/)?", "", command.strip())


def known_as(command):
    """The longest beginning of a command in the tables."""
    found = [begin for begin in KNOWN if f"{command} ".startswith(f"{begin} ")]
    assert found, f"`{command}` is neither in RUN_BY nor in NOT_RUN: which test runs it?"
    return max(found, key=len)


def test_every_command_of_the_pages_is_run_by_a_test_or_said_not_to_be():
    assert {known_as(command) for command in commands()} == KNOWN


def test_the_tests_that_run_the_commands_exist():
    for file, _, name in (test.partition("::") for test in RUN_BY):
        tree = ast.parse((ROOT / "tests" / file).read_text())
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, f"{file}::{name}"


def run(*command, cwd=ROOT):
    finished = subprocess.run([sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True)
    assert finished.returncode == 0, finished.stdout + finished.stderr


def tracked_files():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in listed.stdout.split("\0") if name and (ROOT / name).exists()]


def test_the_packages_that_the_pages_install_are_those_that_are_tested(copy):
    lines = {command for command in commands() if known_as(command) == "pip install"}
    assert len(lines) >= 4
    for line in lines:
        run(*shlex.split(line), "--dry-run", "--no-index", "--no-build-isolation", cwd=copy)


def test_the_virtual_environment_of_the_page_is_made(tmp_path):
    run("venv", ".venv", cwd=tmp_path)
    assert (tmp_path / ".venv" / "bin" / "pip").exists()


def test_the_stand_in_is_drawn(tmp_path):
    run("attnlib.data", "make-standin", str(tmp_path / "images"))
    assert {path.name for path in (tmp_path / "images" / "test").iterdir()} == set(CLASSES)


@pytest.mark.slow
def test_experiments_are_run_and_reported(standin, tmp_path):
    few = ["--models", "vanilla", "--seeds", "1", "--epochs", "1", "--threads", "1"]
    run("attnlib.experiments", "run", "--data", str(standin), "--records", "records", *few, cwd=tmp_path)
    run("attnlib.experiments", "report", "--records", "records", cwd=tmp_path)
    assert list(tmp_path.rglob("*.md"))


def test_in_ci_a_test_that_lacks_its_tool_fails(tmp_path):
    needy = "tests/autograder/sandbox/test_sandbox_walls.py::test_it_works_on_a_copy_of_the_submission"
    finished = subprocess.run(
        [sys.executable, "-m", "pytest", "--no-skips", needy], cwd=ROOT, env=os.environ | {"PATH": str(tmp_path)},
        capture_output=True, text=True,
    )
    assert finished.returncode == 1 and "bwrap is not installed" in finished.stdout, finished.stdout


def hooks():
    (repository,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"]
    return repository["hooks"]


def run_hook(hook, names, folder):
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    subprocess.run([*hook["entry"].split(), *names], cwd=folder, env=os.environ | {"PATH": path}, check=True)


def test_the_hooks_leave_the_repository_as_it_is(copy):
    for hook in hooks():
        names = [name for name in tracked_files() if re.search(hook["files"], name)]
        assert names, hook["id"]
        run_hook(hook, names, copy)
    for name in tracked_files():
        assert (copy / name).read_bytes() == (ROOT / name).read_bytes(), name


def test_a_hook_takes_the_outputs_out_of_a_students_notebook(tmp_path):
    cell = new_code_cell("1", outputs=[new_output("stream", text="a picture")])
    nbformat.write(new_notebook(cells=[cell]), tmp_path / "notebook.ipynb")
    (hook,) = (hook for hook in hooks() if re.search(hook["files"], "notebooks/notebook.ipynb"))
    run_hook(hook, ["notebook.ipynb"], tmp_path)
    assert nbformat.read(tmp_path / "notebook.ipynb", as_version=4).cells[0].outputs == []


def test_the_citation_names_the_version():
    assert yaml.safe_load((ROOT / "CITATION.cff").read_text())["version"] == PROJECT["version"]
