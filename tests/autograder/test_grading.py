"""A class of good, bad and broken submissions, graded once by nbgrader itself."""

import csv
import html
import re
import shutil
from copy import deepcopy
from datetime import datetime, timedelta

import nbformat
import pytest
from commands import nbgrader, run
from deserved import FULL
from nbformat.v4 import new_code_cell
from nbgrader.api import Gradebook

from autograder.assignment import ASSIGNMENT, COMPANION, NOTEBOOK
from autograder.demo import MISTAKES, isolation_here, solved_notebook, submission_folder, with_mistakes
from autograder.grading.rebuilding import TEACHING
from autograder.grading.score_table import score_table
from autograder.grading.store import Store

pytestmark = pytest.mark.slow
UNREAD = {
    "not-json": "is not a Jupyter notebook: open it in Jupyter, save it there, and hand it in again",
    "json-but-no-notebook": "is not a Jupyter notebook",
    "link-to-the-solution": "is a link or a folder, not a file: hand in the notebook itself",
}
KILL_THE_KERNEL = "import os; os._exit(0)"
SHAPE_TO_STDERR = "N, C, H, W = x.shape\n        print(x.shape, file=__import__('sys').stderr)"
ENDLESS_LOOP = "while True: pass"
ENDLESS_OUTPUT = "while True: print('x' * 1000)"


def index_of(notebook, cell_id):
    return next(index for index, cell in enumerate(notebook.cells) if cell.id == cell_id)


def after(notebook, cell_id, source):
    """Put a code cell of the student's own after a given cell."""
    notebook.cells.insert(index_of(notebook, cell_id) + 1, new_code_cell(source))


@pytest.fixture(scope="module")
def klass(course, checkpoints):
    """The course folder after all submissions were graded."""
    solved = solved_notebook(course)

    def submit(student, notebook=None, weights=True):
        folder = submission_folder(course, student)
        if weights:
            shutil.copytree(checkpoints, folder / "checkpoints")
        nbformat.write(solved if notebook is None else notebook, folder / NOTEBOOK.name)
        return folder

    def copy():
        return deepcopy(solved)

    submit("right")
    submit("untouched", nbformat.read(course / "notebooks" / NOTEBOOK, 4), weights=False)
    submit("channel", with_mistakes(solved, MISTAKES["channel-attention"]))
    submit("cuda", with_mistakes(solved, MISTAKES["hard-coded-cuda"]))
    submit("wrong-place", with_mistakes(solved, MISTAKES["wrong-place"]))
    (submit("not-json") / NOTEBOOK.name).write_text("{ this is no notebook")
    (submit("json-but-no-notebook") / NOTEBOOK.name).write_text("[1, 2, 3]")
    submit("no-weights", weights=False)
    (submit("damaged-weights") / "checkpoints" / "earlyAttention.safetensors").write_bytes(b"\xff" * 100)

    shuffled = copy()
    shuffled.cells = [cell for cell in reversed(shuffled.cells) if not cell.metadata.get("nbgrader", {}).get("locked")]
    submit("tests-deleted-rest-reversed", shuffled)

    doubled = copy()
    doubled.cells.insert(30, deepcopy(doubled.cells[index_of(doubled, "attention")]))
    doubled.cells.insert(40, deepcopy(doubled.cells[index_of(doubled, "attention-formula")]))
    submit("cells-copied-and-pasted", doubled)

    helper = copy()
    attention = helper.cells[index_of(helper, "attention")]
    attention.source = attention.source.replace("torch.softmax(scores, dim=-1)", "weights_of(scores)")
    after(helper, "attention-text", "def weights_of(scores):\n    return torch.softmax(scores, dim=-1)")
    for cell in helper.cells:
        cell.metadata["tags"] = [TEACHING]
    submit("helper-in-own-cell", helper)

    noisy = copy()
    attention = noisy.cells[index_of(noisy, "attention")]
    attention.source = attention.source.replace("N, C, H, W = x.shape", SHAPE_TO_STDERR)
    submit("prints-to-stderr", noisy)

    skipped = nbformat.read(course / "notebooks" / NOTEBOOK, 4)
    for cell in skipped.cells:
        cell.metadata["tags"] = ["skip-execution", TEACHING]
    submit("skips-the-tests", skipped)

    for student, source in (("kills-the-kernel", KILL_THE_KERNEL), ("endless-loop", ENDLESS_LOOP),
                            ("endless-output", ENDLESS_OUTPUT)):
        troubled = copy()
        after(troubled, "question1-answer", source)
        submit(student, troubled)

    stolen = submit("link-to-the-gradebook")
    (stolen / "leak.txt").symlink_to(course / "gradebook" / "gradebook.db")
    stolen = submit("link-to-the-solution", weights=False)
    (stolen / NOTEBOOK.name).unlink()
    (stolen / NOTEBOOK.name).symlink_to(course / "solutions" / NOTEBOOK)

    config = course / "nbgrader_config.py"
    config.write_text(config.read_text() + f"\nc.GradeInSandbox.isolation = {isolation_here()!r}\n")
    autograded = run("nbgrader", "autograde", ASSIGNMENT, cwd=course)
    assert autograded.returncode == 1 and all(f"{student} is not graded: " in autograded.stderr for student in UNREAD)
    nbgrader(course, "generate_feedback", ASSIGNMENT)
    nbgrader(course, "export")
    return course


@pytest.fixture(scope="module")
def scores(klass):
    """Points by student and grade id."""
    with Gradebook(f"sqlite:///{klass}/gradebook/gradebook.db") as gradebook:
        return {
            submission.student.id: {grade.name: grade.auto_score for grade in submission.notebooks[0].grades}
            for submission in gradebook.assignment_submissions(ASSIGNMENT)
        }


def total(points):
    return sum(score or 0 for score in points.values())


def lost(points, full):
    return {name for name, score in points.items() if score != full[name]}


def feedback(course, student):
    return (course / "gradebook" / "feedback" / student / ASSIGNMENT / f"{ASSIGNMENT}.html").read_text()


def test_every_submission_has_a_score_for_every_graded_cell(klass, scores):
    submitted = {folder.name for folder in (klass / "gradebook" / "submitted").iterdir()}
    assert scores.keys() == submitted
    for student in submitted - UNREAD.keys():
        waiting = {name for name, score in scores[student].items() if score is None}
        assert waiting <= {"question2", "question3_notes", "bonus"}, student


def test_a_right_solution_gets_all_points_that_need_no_person(scores):
    assert total(scores["right"]) == FULL


@pytest.mark.parametrize("student", [
    "cells-copied-and-pasted", "helper-in-own-cell", "prints-to-stderr", "link-to-the-gradebook",
])
def test_what_is_unusual_but_right_costs_nothing(scores, student):
    assert lost(scores[student], scores["right"]) == set()


def test_cells_that_only_teach_are_not_run(klass):
    release, graded = (
        nbformat.read(klass / folder / NOTEBOOK, as_version=4) for folder in ("notebooks", "gradebook/autograded/right")
    )
    teaching = {cell.id for cell in release.cells if TEACHING in cell.metadata.get("tags", [])}
    outputs = [cell.outputs for cell in graded.cells if cell.id in teaching]
    assert len(outputs) == len(teaching) >= 15 and not any(outputs)


def test_deleted_and_reordered_cells_are_put_back_and_graded(scores):
    assert lost(scores["tests-deleted-rest-reversed"], scores["right"]) == set()


@pytest.mark.parametrize("student", ["untouched", "skips-the-tests"])
def test_nothing_done_earns_nothing(scores, student):
    assert total(scores[student]) == 0


@pytest.mark.parametrize("student", UNREAD)
def test_what_holds_no_notebook_is_not_graded_and_the_reason_is_on_record(klass, scores, student):
    assert {*scores[student].values()} == {None}
    assert UNREAD[student] in Store(klass / "gradebook" / "results").load(student).problem
    exported = run("autograder.cli", "export", "plain", cwd=klass)
    with open(klass / exported.stdout.strip(), encoding="utf-8-sig", newline="") as table:
        row = next(row for row in csv.DictReader(table) if row["student"] == student)
    assert row["total"] == "" and UNREAD[student] in row["note"]


def test_channel_attention_costs_the_formula_only(scores):
    assert lost(scores["channel"], scores["right"]) == {"attention_formula"}


def test_a_wrong_place_costs_that_placement_and_what_hangs_on_its_weights(scores):
    assert lost(scores["wrong-place"], scores["right"]) == {
        "late_placement", "late_accuracy", "question3_accuracies", "question3_ranking",
    }


def test_a_hard_coded_device_still_gets_what_does_not_need_the_device(scores):
    assert scores["cuda"]["attention_parameters"] == 4 and scores["cuda"]["question1_answer"] == 5
    assert scores["cuda"]["attention_device"] == 0
    assert not {item for item in lost(scores["cuda"], scores["right"]) if item.endswith("_placement")}


def test_missing_weights_cost_the_accuracies_only(scores):
    assert lost(scores["no-weights"], scores["right"]) == {
        "early_accuracy", "late_accuracy", "double_accuracy", "resnet_accuracy",
        "question3_accuracies", "question3_ranking",
    }


def test_a_damaged_checkpoint_costs_its_own_model_only(scores):
    assert lost(scores["damaged-weights"], scores["right"]) == {
        "early_accuracy", "question3_accuracies", "question3_ranking",
    }


def test_points_earned_before_the_kernel_dies_are_kept(scores):
    assert total(scores["kills-the-kernel"]) == 5


@pytest.mark.parametrize("student", ["endless-loop", "endless-output"])
def test_an_endless_cell_is_interrupted_and_costs_nothing_else(scores, student):
    assert lost(scores[student], scores["right"]) == set()


def said(klass, student):
    """The text of all outputs in an autograded notebook."""
    cells = nbformat.read(klass / "gradebook" / "autograded" / student / NOTEBOOK, as_version=4).cells
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    return "\n".join(output.get("text") or output.get("evalue", "") for output in outputs)


@pytest.mark.parametrize("student, sentence", [
    ("untouched", "Define self.conv_query, self.conv_key and self.conv_value."),
    ("channel", "It looks as if channels look at channels. Hint: What is the shape of your map"),
    ("cuda", "On a computer without a GPU it fails.*Hint: Does something name a device"),
    ("wrong-place", "in lateAttention it meets .*Hint: List the layers in the order in which the image meets them"),
    ("no-weights", "checkpoints/earlyAttention.safetensors is missing: hand it in with the notebook."),
    ("damaged-weights", "earlyAttention.safetensors is damaged: train the model again and hand in what is saved."),
    ("kills-the-kernel", "The kernel died. Did the code end its own process"),
    ("endless-loop", "It took longer than 60 s. Does a loop in this cell never end"),
])
def test_the_feedback_says_what_is_wrong(klass, student, sentence):
    found = re.search(sentence, said(klass, student), flags=re.DOTALL)
    assert found, said(klass, student)
    shown = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", feedback(klass, student))).split())
    parts = re.split(r"It looks as if |Hint: |\.\*|\. ", sentence)  # which stand apart from each other on the page
    assert all(part.strip() in shown for part in parts), shown


def test_the_cells_of_the_notebook_find_the_weights_that_were_handed_in(klass):
    assert "is missing" not in said(klass, "right") and "is missing" in said(klass, "no-weights")


def test_the_feedback_shows_points_and_verdict_of_each_item(klass, scores):
    text = said(klass, "channel")
    for name, points in scores["channel"].items():
        if points is not None:
            assert re.search(rf"^{points:g} of \d+ points\. ", text, flags=re.MULTILINE), name


def test_nothing_of_a_submission_but_its_notebook_is_copied_on(klass):
    for step in ("autograded", "feedback"):
        for folder in (klass / "gradebook" / step).glob(f"*/{ASSIGNMENT}"):
            page = NOTEBOOK.with_suffix({"autograded": ".ipynb", "feedback": ".html"}[step]).name
            # The file beside the notebook is the release's; the last two tell the exchange whose it is.
            kept = {page, COMPANION.name, "timestamp.txt", "submission_secret.txt"}
            assert {path.name for path in folder.iterdir()} == kept, folder


def test_endless_output_is_not_kept(klass):
    notebook = klass / "gradebook" / "autograded" / "endless-output" / NOTEBOOK
    assert notebook.stat().st_size < 2_000_000


def test_the_export_lists_every_student_with_the_same_total(klass, scores):
    with open(klass / "grades.csv", newline="") as file:
        exported = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert exported == {student: total(points) for student, points in scores.items()}


def test_the_score_table_has_a_row_for_each_student_and_marks_what_waits(klass, scores):
    table = score_table(f"sqlite:///{klass}/gradebook/gradebook.db", ASSIGNMENT).splitlines()
    assert table[0].split()[:3] == ["student", "question1", "/5"]
    rows = {line.split()[0]: line for line in table[2:]}
    assert rows.keys() == scores.keys()
    assert rows["right"].split()[-1] == f"{FULL:g}" and "0 ?" in rows["right"] and rows["right"].count("?") == 1


def test_a_newer_submission_is_graded_without_being_asked_twice_and_lateness_costs(klass, checkpoints):
    """Lateness and regrading are nbgrader's own; do they still work through our steps?"""
    config = klass / "nbgrader_config.py"
    config.write_text(config.read_text() + "\nc.AssignLatePenalties.plugin_class = 'late.HalfThePoints'\n")
    (klass / "late.py").write_text(
        "from nbgrader.plugins import BasePlugin\n"
        "class HalfThePoints(BasePlugin):\n"
        "    def late_submission_penalty(self, student_id, score, total_seconds_late):\n"
        "        return round(score / 2, 2)\n"
    )
    due = datetime(2026, 1, 1)
    with Gradebook(f"sqlite:///{klass}/gradebook/gradebook.db") as gradebook:
        gradebook.update_or_create_assignment(ASSIGNMENT, duedate=due)
    folder = submission_folder(klass, "late")
    shutil.copytree(checkpoints, folder / "checkpoints")
    for day, notebook in ((1, klass / "notebooks" / NOTEBOOK), (2, None)):
        (folder / "timestamp.txt").write_text((due + timedelta(days=day)).strftime("%Y-%m-%d %H:%M:%S UTC"))
        if notebook:
            shutil.copy(notebook, folder)
        else:
            nbformat.write(solved_notebook(klass), folder / NOTEBOOK.name)
        nbgrader(klass, "autograde", ASSIGNMENT, "--student=late")
    with Gradebook(f"sqlite:///{klass}/gradebook/gradebook.db") as gradebook:
        submission = gradebook.find_submission(ASSIGNMENT, "late")
        assert submission.score == FULL
        assert submission.late_submission_penalty == FULL / 2


def test_what_a_person_gave_for_question_2_survives_grading_again(klass, scores):
    names = ("question2", NOTEBOOK.stem, ASSIGNMENT, "right")
    with Gradebook(f"sqlite:///{klass}/gradebook/gradebook.db") as gradebook:
        grade = gradebook.find_grade(*names)
        grade.manual_score, grade.needs_manual_grade = 4, False
        gradebook.db.commit()
    nbgrader(klass, "autograde", ASSIGNMENT, "--student=right", "--force")
    with Gradebook(f"sqlite:///{klass}/gradebook/gradebook.db") as gradebook:
        assert gradebook.find_grade(*names).score == 4
        assert gradebook.find_submission(ASSIGNMENT, "right").score == FULL + 4
