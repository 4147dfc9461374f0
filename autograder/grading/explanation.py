"""Why a student has the points that are there: all that is known of how they came about."""

from dataclasses import asdict
from typing import Any

from nbgrader.api import MissingEntry

from autograder.grading.export import NOTHING, full_name, total
from autograder.grading.gradebook import Course
from autograder.grading.history import History
from autograder.grading.pages import item_name, number
from autograder.grading.store import Store
from autograder.intake.people import kept_roster

FORMGRADER = "the course staff, in the formgrader"


def record_of(course: Course, student: str) -> dict[str, Any]:
    """What gradebook, results, history and intake know of a student; ValueError where that is nothing."""
    record: dict[str, Any] = {"student": student, "name": "", "grades": [], "late_penalty": 0.0, "total": None, "of": None}
    with course.opened() as gradebook:
        try:
            person = gradebook.find_student(student)
            record["name"] = full_name(person)
            submission = gradebook.find_submission(course.assignment, student)
        except MissingEntry:
            pass
        else:
            record |= {"total": total(submission), "of": submission.max_score}
            record["late_penalty"] = submission.late_submission_penalty or 0.0
            record["grades"] = [
                {"item": grade.name, "of": grade.max_score, "points": grade.score, "automatic": grade.auto_score,
                 "by_hand": grade.manual_score, "comment": comments.get(grade.name, "")}
                for notebook in submission.notebooks
                for comments in [{note.name: note.comment or "" for note in notebook.comments}]
                for grade in notebook.grades
            ]  # fmt: skip
    result = Store(course.results).load(student)
    record["result"] = asdict(result.without_notebook()) if result else None
    record["history"] = History(course.gradebook).of(student)
    record["attempts"] = asdict(course.intake().record(student))["attempts"]
    record["missing"] = not (record["grades"] or result or record["history"] or record["attempts"])
    if record["missing"] and student not in kept_roster(course.root).by_id:
        raise ValueError(f"Nothing is known of {student}: ids are spelled as the folders in gradebook/submitted.")
    return record


def as_text(record: dict[str, Any]) -> str:
    return "\n".join([*heading(record), "", *items(record), "", "What happened, times in UTC:", *happened(record)])


def heading(record: dict[str, Any]) -> list[str]:
    if record.get("missing"):
        return [f"{record['name'] or record['student']} {NOTHING}"]
    result = record["result"] or {}
    judged = result.get("judged", {})
    who = f"{record['name']} ({record['student']})" if record["name"] else record["student"]
    lines = [f"{who}: {number(record['total'])} of {number(record['of'])}" if record["grades"] else f"{who}: not graded"]
    if result.get("problem"):
        lines.append(f"  not graded: {result['problem']}")
    if judged.get("date"):
        by = f"version {judged['version']}, code {judged['code'][:8]}, rules {judged['rules'][:8]}"
        lines.append(f"  judged {judged['date']} by {by}")
        lines.append(f"  submission {result['digest'][:16]}, inputs of the checks from {result['seed'][:16]}")
    lines += [f"  {told}" for told in result.get("trouble", [])]
    if record["late_penalty"]:
        lines.append(f"  {number(record['late_penalty'])} points off for being late")
    return lines


def items(record: dict[str, Any]) -> list[str]:
    verdicts = {verdict["id"]: verdict for verdict in (record["result"] or {}).get("verdicts", [])}
    lines = []
    for grade in record["grades"]:
        waits = grade["automatic"] is None and grade["by_hand"] is None and grade["of"]
        why = verdicts.get(grade["item"], {}).get("message", "")
        if grade["by_hand"] is not None:
            why = f"given by {giver(record, grade)}. {grade['comment']} {f'(the verdict: {why})' if why else ''}".strip()
        points = "waits" if waits else f"{number(grade['points'])} of {number(grade['of'])}"
        lines.append(f"{points:>10}  {item_name(grade['item']):<26} {why}".rstrip())
    return lines


def giver(record: dict[str, Any], grade: dict[str, Any]) -> str:
    """Who gave the points that count; those that the history does not have came from elsewhere."""
    given = [line for line in record["history"] if line["what"] == "points by hand" and line["item"] == grade["item"]]
    return given[-1]["who"] if given and given[-1]["points"] == grade["by_hand"] else FORMGRADER


def happened(record: dict[str, Any]) -> list[str]:
    """Deliveries, verdicts and points by hand, in the order of their times."""
    lines = []
    for attempt in record["attempts"]:
        time = attempt["time"][:19].replace("T", " ") or "at no known time"
        text = f"taken in from {attempt['source']}, handed in {time}"
        lines.append((attempt["taken"][:19].replace("T", " "), " ".join([f"{text}.", *attempt["notes"]])))
    for line in record["history"]:
        if line["what"] == "graded":
            text = f"graded: {number(line['points'])} by version {line['version']}, code {line['code'][:8]}"
        elif "item" not in line:
            text = f"{line['what']}, graded on demand: {number(line['points'])}"
        else:
            was = "no points" if line["was"] is None else number(line["was"])
            given = "no points" if line["points"] is None else number(line["points"])
            text = f"{item_name(line['item'])}: {was} -> {given} by {line['who']}. {line['comment']}".rstrip()
        lines.append((line["when"][:19], text))
    return [f"  {when}  {text}" for when, text in sorted(lines)] or ["  nothing that was recorded"]
