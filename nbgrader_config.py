"""The course as nbgrader sees it: where things lie, and which steps a submission goes through."""

import glob
import logging
import os
import sys
import warnings

from nbgrader.apps import ZipCollectApp
from nbgrader.converters import Autograde
from nbgrader.coursedir import CourseDirectory
from nbgrader.validator import Validator

from autograder.grading.admission import init_assignment
from autograder.grading.exchange import no_zip_collect
from autograder.grading.log import printable_record
from autograder.grading.reading import time_of_handing_in
from autograder.grading.validating import preprocess

warnings.filterwarnings("ignore", message="Object of type")  # harmless, from nbgrader under SQLAlchemy 2

logging.setLogRecordFactory(printable_record)

# nbgrader calls alembic by name, also where the environment is not activated.
os.environ["PATH"] = os.path.dirname(sys.executable) + os.pathsep + os.environ["PATH"]

c = get_config()  # noqa: F821 (nbgrader defines it)
course = os.getcwd()

c.CourseDirectory.course_id = "self-attention-for-vision"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "notebooks"
c.CourseDirectory.submitted_directory = "gradebook/submitted"
c.CourseDirectory.autograded_directory = "gradebook/autograded"
c.CourseDirectory.feedback_directory = "gradebook/feedback"
c.CourseDirectory.db_url = f"sqlite:///{course}/gradebook/gradebook.db"
os.makedirs(f"{course}/gradebook", exist_ok=True)

# Grading reads the same images for everyone, and downloads them once if it has to.
os.environ.setdefault("CIFAR10_DIR", f"{course}/data/datasets")
os.makedirs(os.environ["CIFAR10_DIR"], exist_ok=True)

# Of a submission nbgrader opens the notebook, through our exporter, and copies nothing: it would follow links, wait for
# pipes, and keep every checkpoint three times over. Grading takes all else from the submitted folder itself.
here = glob.escape(course)
c.CourseDirectory.ignore = [
    ".ipynb_checkpoints", "*.pyc", "__pycache__", "*.html",
    *(f"{here}/solutions/./*/{own}" for own in ("checkpoints*", "data", "figures", "*.zip")),  # "." in place of a student
    f"{here}/gradebook/submitted/*/*/*",
]
c.CourseDirectory.max_dir_size = 1_000_000  # kB; what students may hand in, with what their side ignores
CourseDirectory.get_existing_timestamp = time_of_handing_in

# One door: `nbgrader collect` and the formgrader's button take in what is the student's own, `autograder collect` all else.
c.ExchangeFactory.collect = "autograder.grading.exchange.OwnersCollect"
ZipCollectApp.start = no_zip_collect
Autograde.init_assignment = init_assignment

c.GenerateAssignment.preprocessors = [
    "nbgrader.preprocessors.IncludeHeaderFooter",
    "autograder.authoring.points.PointsFromRubric",
    "nbgrader.preprocessors.LockCells",
    "autograder.authoring.stubs.SentenceStubs",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# What is recorded is the result of grading, from the store or made now: see autograder/grading/steps.py.
c.Autograde.exporter_class = "autograder.grading.steps.Unopened"
c.Autograde.sanitize_preprocessors = []
c.Autograde.autograde_preprocessors = [
    "autograder.grading.steps.GradeInSandbox",
    "nbgrader.preprocessors.OverwriteCells",
    "nbgrader.preprocessors.LimitOutput",
    "autograder.grading.scoring.SaveScores",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
    "autograder.grading.steps.MarkRecorded",
]
c.GenerateFeedback.exporter_class = "autograder.grading.feedback.FeedbackPage"
c.GenerateFeedback.preprocessors = ["autograder.intake.lateness.AssignPenalties", "nbgrader.preprocessors.GetGrades"]

# A student's HTML must not act in the browser of whoever reads it, who may change grades there. The first setting
# is for outputs; nbgrader's templates ignore it for Markdown.
c.HTMLExporter.sanitize_html = True
c.HTMLExporter.filters = {"markdown2html": "autograder.grading.html.inert_markdown"}

Validator._preprocess = preprocess
c.Execute.timeout = 600  # seconds for a cell under nbgrader validate
c.Execute.skip_cells_with_tag = "teaching"  # under validate, as in grading
c.KernelManager.transport_encryption = "auto"
