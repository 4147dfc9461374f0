"""What grading one submission takes, against plain nbgrader on the same notebook.

    python -m benchmarks.grading [--repeats N]

Plain nbgrader runs the notebook's visible tests and measures the six models on the
same 2,000 images inside the student's kernel, with no sandbox and no oracle. Runs
alternate; the table gives medians of the wall time of `nbgrader autograde`.
"""

import argparse
import os
import shutil
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import nbformat
import torch

from attnlib import models
from attnlib.checkpoints import save_checkpoint
from attnlib.standin import make_standin
from autograder.demo import ASSIGNMENT, NOTEBOOK, nbgrader, new_course, solved_notebook, submission_folder, with_mistakes
from benchmarks.records import save

BUILDERS = {
    "vanillaModel": models.vanilla_cnn,
    "earlyAttention": models.early_attention,
    "lateAttention": models.late_attention,
    "doubleAttention": models.double_attention,
    "vanillaResnet": lambda: models.ResNet10(models.num_classes),
    "AttentionResnet": lambda: models.ResNet10withAttention(models.num_classes),
}
PLAIN = """
c = get_config()
c.CourseDirectory.course_id = "plain"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "notebooks"
c.CourseDirectory.submitted_directory = "gradebook/submitted"
c.CourseDirectory.autograded_directory = "gradebook/autograded"
c.CourseDirectory.db_url = "sqlite:///gradebook/gradebook.db"
c.Execute.timeout = 600
"""
IN_CHUNKS = [  # four queries at a time: not wrong, only slow
    ("weights = torch.softmax(scores, dim=-1)", "weights = [part.softmax(dim=-1) for part in scores.split(4, dim=1)]"),
    ("v @ weights.transpose(1, 2)", "torch.cat([v @ part.transpose(1, 2) for part in weights], dim=2)"),
]
STUDENTS = ("empty", "right", "slow")


def make_course(folder: Path, plain: bool) -> Path:
    course = new_course(folder)
    if plain:
        (course / "nbgrader_config.py").write_text(PLAIN)
        (course / "gradebook").mkdir()
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    released = nbformat.read(course / "notebooks" / NOTEBOOK, as_version=4)
    solved = solved_notebook(course)
    slow = with_mistakes(solved, {"attention": IN_CHUNKS})
    for student, notebook in zip(STUDENTS, (released, solved, slow)):
        submitted = submission_folder(course, student)
        nbformat.write(notebook, submitted / NOTEBOOK.name)
        if student != "empty":
            for name, build in BUILDERS.items():
                torch.manual_seed(0)
                save_checkpoint(submitted / "checkpoints" / f"{name}.safetensors", build(), "", [])
    return course


def seconds_for(course: Path, student: str) -> float:
    shutil.rmtree(course / "gradebook" / "autograded" / student, ignore_errors=True)
    began = time.perf_counter()
    nbgrader(course, "autograde", ASSIGNMENT, f"--student={student}", "--force")
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.grading")
    parser.add_argument("--repeats", type=int, default=3, help="runs of each (default: 3)")
    repeats = parser.parse_args().repeats
    with TemporaryDirectory() as scratch:
        make_standin(Path(scratch) / "images", num_train=640, num_test=2000)
        os.environ |= {"CIFAR10_DIR": f"{scratch}/images"}
        courses = {name: make_course(Path(scratch) / name, plain=name == "plain") for name in ("ours", "plain")}
        rows = []
        for student in STUDENTS:
            times = {name: [] for name in courses}
            for _ in range(repeats):
                for name, course in courses.items():
                    times[name].append(seconds_for(course, student))
            ours, plain = median(times["ours"]), median(times["plain"])
            rows.append({"submission": student, "ours_s": ours, "plain_s": plain, "ratio": ours / plain})
            print("{submission:<6} ours {ours_s:6.1f} s, plain nbgrader {plain_s:6.1f} s: {ratio:.2f}".format(**rows[-1]))
    save("grading", {"repeats": repeats, "rows": rows})


if __name__ == "__main__":
    main()
