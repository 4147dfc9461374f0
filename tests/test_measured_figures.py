"""What README and docs say of speed is what results/benchmarks.json has, and of fairness what results/zoo.md has."""

import json
import re

import pytest

from autograder.assignment import ROOT

MEASURED = json.loads((ROOT / "results" / "benchmarks.json").read_text())
SUBMISSIONS = {"right": "right, with six checkpoints", "slow": "right, but slow: four queries at a time", "empty": "untouched"}
GRADERS = {"plain nbgrader": "plain nbgrader"} | {f"{n} at a time": f"`autograder grade`, {n} at a time" for n in (1, 2)}


def lines():
    """The file and the line that should stand in it, for each measured figure."""
    for row in MEASURED["throughput"]["rows"]:
        yield "docs/scale.md", "| {} | {submissions_per_minute:.1f} | {ratio:.1f} |".format(GRADERS[row["grader"]], **row)
    for row in MEASURED["throughput"]["growth"]:
        yield "docs/scale.md", "| {students} | {seconds_each:.1f} | {coordinator_mb:.0f} MB |".format(**row)
    for row in MEASURED["grading"]["rows"]:
        kind = SUBMISSIONS[row["submission"]]
        yield "docs/scale.md", "| {} | {ours_s:.1f} | {plain_s:.1f} | {ratio:.2f} |".format(kind, **row)
    most = max(row["ratio"] for row in MEASURED["throughput"]["rows"])
    yield "README.md", f"{most:.1f} times as fast as with plain nbgrader"
    trainings = [section for name, section in MEASURED.items() if name.startswith("training, ")]
    loops = [row for section in trainings for row in section["loops"] if row["loop"] == "notebook"]
    vanilla, early = (sorted(row["ratio"] for row in loops if row["model"] == model) for model in ("vanilla", "early"))
    yield "README.md", (
        f"trains the vanilla model {vanilla[0]:.1f} to {vanilla[-1]:.1f} and the early one "
        f"{early[0]:.1f} to {early[-1]:.1f} times as fast"
    )
    hours = sorted(round(sum(row["minutes"] for row in section["whole_runs"]) / 60) for section in trainings)
    yield "docs/students.md", f"{hours[0]} to {hours[-1]} hours where the processor multiplies bfloat16 itself"
    check = MEASURED["check"]["seconds"]
    ratio = check["autograder check"] / check["import torch"]
    yield "docs/scale.md", f"{check['autograder check']:.1f} s, {ratio:.1f} times as long as importing PyTorch"
    yield "docs/scale.md", f"takes {check['otter check']:.1f} s"
    night, page = MEASURED["night"], "docs/on-demand.md"
    each = night["seconds_to_grade"]
    yield page, "{students} students hand in {handed_in} times".format(**night)
    yield page, "{graded} of {handed_in} were graded, {graded_twice} of them twice".format(**night)
    yield page, f"a stand-in that takes {each:.1f} s"
    yield page, f"| where nobody waits (really graded) | {night['idle_s']:.0f} s |"
    minutes = {"behind 50 that wait, by arithmetic": "behind_50_s", "that evening, for half of them, within": "median_wait_s",
               "for nine of ten, within": "ninetieth_percent_wait_s", "for the last": "longest_wait_s"}  # fmt: skip
    for what, key in minutes.items():
        yield page, f"| {what} | {night[key] / 60:.0f} min |"
    hours = 20_000 * each / 3600
    yield page, f"{hours:.0f} hours of this machine, so in an evening of four hours {hours / 4:.0f} machines"
    yield page, f"takes {night['seconds_of_the_desk']:.1f} s for a notebook"
    yield page, f"about {round(3600 / night['seconds_of_the_desk'], -2):,.0f} an hour"
    graded = re.search(r"(\d+) correct, (\d+) wrong", (ROOT / "results" / "zoo.md").read_text())
    assert graded
    yield "README.md", "{} correct solutions of every style keep all points, {} mistakes lose".format(*graded.groups())
    yield "docs/instructors.md", "{} correct solutions keep every point, and {} mistakes lose".format(*graded.groups())


@pytest.mark.parametrize("file, line", [*lines()])
def test_a_figure_in_the_docs_is_the_one_that_was_measured(file, line):
    assert line in (ROOT / file).read_text()
