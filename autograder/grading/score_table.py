"""The scores of a class as one table: a row for each student, a column for each section."""

from collections import Counter

from nbgrader.api import Gradebook, SubmittedAssignment

from autograder.grading.export import total


def score_table(db_url: str, assignment: str) -> str:
    """Points by student and section; `?` marks a section that a person still has to grade.

    A section is what a grade id begins with: `attention_shape` belongs to `attention`.
    """
    with Gradebook(db_url) as gradebook:
        graded_cells = gradebook.find_assignment(assignment).notebooks[0].grade_cells
        maximum: Counter[str] = Counter()
        for cell in graded_cells:
            maximum[section(cell.name)] += cell.max_score
        sections = [name for name in maximum if maximum[name] > 0]
        rows = [
            student_row(submission, sections) for submission in gradebook.assignment_submissions(assignment)
        ]
    header = ["student", *(f"{name} /{maximum[name]:g}" for name in sections), "late", f"total /{maximum.total():g}"]
    return aligned([header, *sorted(rows)])


def student_row(submission: SubmittedAssignment, sections: list[str]) -> list[str]:
    scores: Counter[str] = Counter()
    waiting = set()
    for grade in submission.notebooks[0].grades:
        scores[section(grade.name)] += grade.score
        if grade.needs_manual_grade:
            waiting.add(section(grade.name))
    cells = [f"{scores[name]:g}" + " ?" * (name in waiting) for name in sections]
    return [submission.student.id, *cells, f"{-(submission.late_submission_penalty or 0):g}", f"{total(submission):g}"]


def section(grade_id: str) -> str:
    return grade_id.split("_")[0]


def aligned(rows: list[list[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = [
        "  ".join([row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))])
        for row in rows
    ]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])
