"""Autograded notebooks into nbgrader's gradebook, by nbgrader's own steps. One process does this, never two."""

import logging
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from nbgrader.api import Assignment, Gradebook, MissingEntry, SubmittedAssignment
from nbgrader.apps import NbGrader
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from sqlalchemy import NullPool, create_engine, make_url, select, text
from traitlets.config import Config

from autograder.grading.store import AT_WORK
from autograder.grading.submissions import secret_of

STEPS = [  # those of nbgrader_config.py that come after the sandbox; there is no metadata left to clear
    "nbgrader.preprocessors.LimitOutput",
    "autograder.grading.scoring.SaveScores",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]
STAGED = "staged-"


class Course:
    """The course in the working directory, as its nbgrader_config.py describes it."""

    def __init__(self, assignment: str):
        if not Path("nbgrader_config.py").exists():
            raise FileNotFoundError("There is no nbgrader_config.py here: run this in the folder of the course.")
        app = NbGrader()
        app.log.setLevel(logging.ERROR)
        app.load_config_file()
        self.assignment = assignment
        self.config = app.config
        self.directory = CourseDirectory(config=self.config)
        self.root = Path(self.directory.root)
        self.notebook = f"{assignment}.ipynb"

    def folder(self, step: str, student: str = "") -> Path:
        """The folder of a step ("submitted", "release" ...) for a student."""
        return Path(self.directory.format_path(getattr(self.directory, f"{step}_directory"), student, self.assignment))

    @property
    def released(self) -> Path:
        return self.folder("release", ".") / self.notebook

    @property
    def results(self) -> Path:
        return self.root / "gradebook" / "results"

    def require_release(self) -> None:
        """FileNotFoundError unless the assignment was generated, and with this gradebook."""
        with Gradebook(self.directory.db_url, self.directory.course_id) as gradebook:
            try:
                gradebook.find_notebook(self.assignment, self.assignment)
            except MissingEntry:
                known = False
            else:
                known = self.released.exists()
        if not known:
            raise FileNotFoundError(f"{self.assignment} has not been released in this course: run `make release`.")

    def cells_in_use(self) -> set[str]:
        """Names of the assignment's cells that the gradebook holds submissions of."""
        with Gradebook(self.directory.db_url, self.directory.course_id) as gradebook:
            try:
                notebook = gradebook.find_notebook(self.assignment, self.assignment)
            except MissingEntry:
                return set()
            return {cell.name for cell in notebook.source_cells} if notebook.submissions else set()

    def students(self) -> list[str]:
        """Whoever has a folder for the assignment among the submissions."""
        submitted = Path(self.directory.root, self.directory.submitted_directory)
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
        with Gradebook(self.directory.db_url, self.directory.course_id) as gradebook:
            query = select(SubmittedAssignment.student_id, SubmittedAssignment.id).join(Assignment).where(
                Assignment.name == self.assignment, Assignment.course_id == self.directory.course_id
            )
            return dict(gradebook.db.execute(query).tuples().all())

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

    def clear_staged(self) -> None:
        """Remove what runs that were killed have left, while no other is at work."""
        for folder in (self.root / "gradebook").glob(f"{STAGED}*"):
            shutil.rmtree(folder)

    def record(self, student: str, notebook: str, timestamp: str) -> str:
        """An autograded notebook (as JSON) into the gradebook and the folder of autograded ones; returns its id there.

        Raises what stopped nbgrader.
        """
        handed_in = {
            f"{self.assignment}.ipynb": notebook,
            "timestamp.txt": timestamp,
            "submission_secret.txt": secret_of(self.folder("submitted", student)),
        }
        with staged(self.root, self.assignment, student, handed_in) as folder:
            config = Config(self.config)
            # Relative to the root, which nbgrader escapes: it takes the rest of a path for a regular expression.
            config.CourseDirectory.submitted_directory = os.path.relpath(folder, self.root)
            config.CourseDirectory.assignment_id = self.assignment
            config.Autograde.exporter_class = "nbconvert.exporters.NotebookExporter"  # ours may be larger than a submission
            config.Autograde.sanitize_preprocessors = ["nbgrader.preprocessors.OverwriteCells"]
            config.Autograde.autograde_preprocessors = STEPS
            converter = Autograde(coursedir=CourseDirectory(config=config), config=config)
            converter.force = True
            converter.log.setLevel(logging.ERROR)
            with cause_raised(converter.log):
                converter.start()
        with Gradebook(self.directory.db_url, self.directory.course_id) as gradebook:
            return gradebook.find_submission(self.assignment, student).id


class FirstCause(logging.Handler):
    """Keeps the first exception that is logged while it is handled."""

    error: BaseException | None = None

    def emit(self, record: logging.LogRecord) -> None:
        self.error = self.error or sys.exc_info()[1]


@contextmanager
def cause_raised(log: logging.Logger) -> Iterator[None]:
    """In place of nbgrader's exception, which refers to the log, the one that it logged."""
    cause = FirstCause(logging.ERROR)
    log.addHandler(cause)
    try:
        yield
    except NbGraderException as error:
        raise cause.error or error from None
    finally:
        log.removeHandler(cause)


@contextmanager
def staged(root: Path, assignment: str, student: str, texts: dict[str, str]) -> Iterator[Path]:
    """A folder of submissions with this one in it alone, so that no student's name can mean another's too."""
    with TemporaryDirectory(prefix=STAGED, dir=root / "gradebook") as scratch:
        folder = Path(scratch) / student / assignment
        folder.mkdir(parents=True)
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")
        yield Path(scratch)
