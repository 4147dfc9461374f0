"""A course and its gradebook, as nbgrader knows them."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nbformat import NotebookNode
from nbgrader.api import Assignment, BaseCell, Grade, Gradebook, MissingEntry, SubmittedAssignment
from nbgrader.apps import NbGrader
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import is_grade, is_locked, is_solution
from sqlalchemy import NullPool, create_engine, func, make_url, select, text
from sqlalchemy.exc import DBAPIError

from autograder.assignment import ASSIGNMENT
from autograder.intake.attempts import Intake, intake_of

AT_WORK = "Another `autograder grade` is at work on this gradebook: wait until it ends."
ONE_ALONE = "This folder is the course of {}, one assignment: give {} a course folder of its own."
OTHER_CELLS = "The gradebook was made for another release, as to {}: run `make release`, which cures it or says what does."
UNRELEASED = "{} has not been released in this course: run `make release`."


def configured() -> CourseDirectory:
    if not Path("nbgrader_config.py").exists():
        raise FileNotFoundError("There is no nbgrader_config.py here: run this in the folder of the course.")
    app = NbGrader()
    app.log.setLevel(logging.ERROR)
    app.raise_config_file_errors = True  # or nbgrader goes on with settings, and a gradebook, of its own
    try:
        app.load_config_file()
    except Exception as error:
        raise RuntimeError(f"nbgrader_config.py can't be read ({type(error).__name__}: {error}): correct it.") from None
    return CourseDirectory(config=app.config)


class Course:
    """The course in the working directory, as its nbgrader_config.py describes it, unless nbgrader names another."""

    def __init__(self, assignment: str, directory: CourseDirectory | None = None):
        if assignment != ASSIGNMENT:
            raise ValueError(ONE_ALONE.format(ASSIGNMENT, assignment))
        self.assignment = assignment
        self.directory = directory or configured()
        self.config = self.directory.config
        self.root = Path(self.directory.root)
        self.notebook = f"{assignment}.ipynb"

    def folder(self, step: str, student: str = "") -> Path:
        """The folder of a step ("submitted", "release" ...) for a student."""
        return Path(self.directory.format_path(getattr(self.directory, f"{step}_directory"), student, self.assignment))

    @property
    def released(self) -> Path:
        return self.folder("release", ".") / self.notebook

    @property
    def gradebook(self) -> Path:
        """The folder with everything private."""
        return self.root / "gradebook"

    @property
    def results(self) -> Path:
        return self.gradebook / "results"

    @property
    def faults(self) -> Path:
        return self.gradebook / "faults.log"

    def intake(self) -> Intake:
        """The folders that submissions come into; they are made where there are none."""
        return intake_of(self.directory, self.assignment)

    def opened(self) -> Gradebook:
        """The gradebook itself, to be closed again: for `with`."""
        return Gradebook(self.directory.db_url, self.directory.course_id)

    def require_release(self) -> None:
        """FileNotFoundError unless the assignment was generated, and with this gradebook; ValueError where there is another."""
        self.require_one_assignment()
        with self.opened() as gradebook:
            try:
                gradebook.find_notebook(self.assignment, self.assignment)
            except MissingEntry:
                known = False
            else:
                known = self.released.exists()
        if not known:
            raise FileNotFoundError(UNRELEASED.format(self.assignment))

    def require_one_assignment(self) -> None:
        """ValueError where the sources hold another one: rubric and checks are of this one alone."""
        sources = self.root / self.directory.source_directory
        for folder in sorted(sources.iterdir()) if sources.is_dir() else ():
            if folder.name != self.assignment and any(folder.glob("*.ipynb")):
                raise ValueError(ONE_ALONE.format(self.assignment, folder.name))

    def cells(self) -> tuple[set[str], bool]:
        """Names of the assignment's cells that the gradebook knows, and whether it holds submissions of them."""
        with self.opened() as gradebook:
            try:
                notebook = gradebook.find_notebook(self.assignment, self.assignment)
            except MissingEntry:
                return set(), False
            return {cell.name for cell in notebook.source_cells}, bool(notebook.submissions)

    def most_given(self) -> dict[str, float]:
        """For each item the most points that a person has given somebody: those that grading gives follow the rubric."""
        with self.opened() as gradebook:
            most = select(BaseCell.name, func.max(Grade.manual_score)).join(Grade, Grade.cell_id == BaseCell.id)
            query = most.where(Grade.manual_score.is_not(None)).group_by(BaseCell.name)
            return dict(gradebook.db.execute(query).all())

    def students(self) -> list[str]:
        """Whoever has a folder for the assignment among the submissions."""
        submitted = self.root / self.directory.submitted_directory
        folders = submitted.iterdir() if submitted.exists() else []
        return sorted(folder.name for folder in folders if self.may_hold_a_submission(folder))

    def may_hold_a_submission(self, folder: Path) -> bool:
        try:
            return self.assignment in os.listdir(folder)
        except NotADirectoryError:
            return False
        except OSError:
            return True  # what can't be read has to be said, not passed over

    def submission_ids(self) -> dict[str, str]:
        """Under which id the gradebook has each student's submission."""
        with self.opened() as gradebook:
            query = select(SubmittedAssignment.student_id, SubmittedAssignment.id).join(Assignment).where(
                Assignment.name == self.assignment, Assignment.course_id == self.directory.course_id
            )
            return dict(gradebook.db.execute(query).all())

    @contextmanager
    def locked(self) -> Iterator[None]:
        """RuntimeError while another process holds a PostgreSQL gradebook, for whichever folder. Ends with its process."""
        if make_url(self.directory.db_url).get_backend_name() != "postgresql":
            yield
            return
        engine = create_engine(self.directory.db_url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            lock = text("select pg_try_advisory_lock(hashtext(:name))")
            if not connection.scalar(lock, {"name": f"autograder grade {self.directory.course_id}"}):
                raise RuntimeError(AT_WORK)
            yield


def recorded_cells(notebook: NotebookNode) -> set[str]:
    """Names of a notebook's cells that nbgrader's gradebook knows."""
    kinds = is_grade, is_solution, is_locked
    return {cell.metadata.nbgrader.grade_id for cell in notebook.cells if any(kind(cell) for kind in kinds)}


def trouble_with(error: DBAPIError) -> str:
    """Why the gradebook can't be read, in a sentence."""
    cause = str(error.orig).strip().partition("\n")[0]
    if "locked" in cause:
        return f"The gradebook is in use ({cause}): let the other program end, and try again."
    if "full" in cause:
        return f"There is no room for the gradebook ({cause}): make some, and try again."
    if "unable to open" in cause or "readonly" in cause:
        return f"This account may not use the gradebook ({cause}): let it read and write gradebook/ and all that is in it."
    return (
        f"The gradebook can't be read ({cause}): put a copy of it in its place, or move it away, generate the "
        "assignment and grade again. (Points that people gave stand in the gradebook alone.)"
    )
