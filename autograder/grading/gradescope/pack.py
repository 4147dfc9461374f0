"""The zip that Gradescope builds its autograder from: this package, the released notebook, and test images.

Source: "Autograder Specifications", Gradescope's autograder documentation.
"""

import importlib.metadata
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from safetensors.torch import save

from autograder.assignment import COMPANION, NOTEBOOK, ROOT
from autograder.grading.gradebook import Course
from autograder.grading.images import load_test_data, secret_seed
from autograder.grading.options import TEST_IMAGES
from autograder.grading.terms import images_here, shipped

HERE = Path(__file__).parent
AT_THE_ROOT = ("setup.sh", "run_autograder", "README.md")
# What grading imports, in the versions that the instructor has: others may measure another accuracy.
PACKAGES = (
    "torch", "torchvision", "numpy", "matplotlib", "safetensors", "tqdm", "ipykernel", "nbgrader", "msgspec", "filelock",
)  # fmt: skip
IMAGES = "test_images.safetensors"


def pack(course: Course, file: Path) -> None:
    """Write the autograder of the course to a zip, which nobody else can read: it holds solution and labels.

    Raises FileNotFoundError where the assignment is not released, or there are no test images.
    """
    course.require_release()
    data = load_test_data(images_here(), TEST_IMAGES, secret_seed(course.gradebook))
    file.unlink(missing_ok=True)
    file.touch(0o600)
    with ZipFile(file, "w", ZIP_DEFLATED, strict_timestamps=False) as archive:  # what is of 1970 is of 1980 then
        for name in AT_THE_ROOT:
            archive.write(HERE / name, name)
        for path in shipped():
            archive.write(path, path.relative_to(ROOT))
        for path in (NOTEBOOK, COMPANION):
            archive.write(course.released.with_name(path.name), Path("notebooks") / path)
        archive.writestr("requirements.txt", "".join(f"{name}=={version(name)}\n" for name in PACKAGES))
        tensors = {"images": data.images, "labels": data.labels}
        archive.writestr(IMAGES, save(tensors, {"dataset": data.dataset}))


def version(package: str) -> str:
    """Without what marks a build for one accelerator, which Gradescope has not."""
    return importlib.metadata.version(package).partition("+")[0]
