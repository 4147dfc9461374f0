"""Right work in the shapes in which people hand it in has all its points, and what went wrong is named."""

from copy import deepcopy

import nbformat
import pytest
from deserved import ITEMS, WITHOUT_WEIGHTS
from nbformat.v4 import new_code_cell, new_notebook

from autograder.assignment import COMPANION, NOTEBOOK, ROOT
from autograder.demo import isolation_here, solved_notebook
from autograder.grading.execution import grade_submission
from autograder.grading.html import inert_markdown
from autograder.grading.reading import read_notebook
from autograder.grading.submissions import Submission, graded_files

pytestmark = pytest.mark.slow
PICTURE = "iVBORw0KGgo="


@pytest.fixture(scope="module")
def solved():
    return solved_notebook(ROOT)


def graded(notebook, weights=None):
    released = read_notebook(ROOT / "notebooks" / NOTEBOOK)
    beside = {COMPANION.name: (ROOT / "notebooks" / COMPANION).read_bytes()} | (weights or {})
    return grade_submission(Submission("alice", notebook, beside, digest="1"), released, None, isolation_here())


def test_with_weights_and_no_images_to_measure_on_the_notebook_measures_and_ranks_for_itself(solved, checkpoints):
    work = Work(solved)
    work.notebook.cells.insert(0, new_code_cell("import os\nos.makedirs('mine')\nos.chdir('mine')"))  # no folder of theirs
    found = graded(work.notebook, graded_files(checkpoints.parent))
    assert found.points == WITHOUT_WEIGHTS + ITEMS["question3_ranking"].points
    assert "output_type\": \"error" not in found.notebook


class Work:
    """A copy of the solved notebook, to be changed."""

    def __init__(self, solved):
        self.notebook = deepcopy(solved)

    def __getitem__(self, cell_id):
        return next(cell for cell in self.notebook.cells if cell.id == cell_id)

    def place(self, cell_id):
        return self.notebook.cells.index(self[cell_id])

    def copied(self, cell_id, source, place):
        self.notebook.cells.insert(place, new_code_cell(source, metadata=deepcopy(self[cell_id].metadata)))

    def replaced(self, cell_id, old, new):
        assert old in self[cell_id].source
        self[cell_id].source = self[cell_id].source.replace(old, new)


@pytest.fixture(scope="module")
def meant_well(solved):
    """Split and copied cells, old attempts, magics and additions, which leave every cell as right as it was."""
    work = Work(solved)
    module = work["attention"].source
    wrong = module.replace("dim=-1", "dim=1")
    work.replaced("attention", "torch.softmax(scores, dim=-1)", "weights_of(scores)")
    work["attention"].source = f"%%time\n{work['attention'].source}"
    work.copied("attention", "def weights_of(scores):\n    return torch.softmax(scores, dim=-1)", work.place("attention"))
    work.copied("attention", wrong.replace("\n", "\n# "), work.place("part-2"))
    work.copied("attention", "# " + wrong.replace("\n", "\n# "), work.place("attention") + 1)
    work.copied("attention", wrong, len(work.notebook.cells))
    head, separator, tail = work["resnet"].source.partition("def ResNet10withAttention")
    work["resnet"].source = head
    work.copied("resnet", separator + tail, work.place("resnet") + 1)
    work["early"].source = f"%%capture printed\n{work['early'].source}"
    work["imports"].source = f"import not_here\nfrom math import sqrt\n{work['imports'].source}\nprint(sqrt(4))"
    work["settings"].source += "\ntorch.set_default_device('cuda')\ntorch.set_default_dtype(torch.float64)"
    work["two-marks"].source += "\ntorch.set_default_tensor_type(torch.cuda.DoubleTensor)"  # how it was said before PyTorch 2
    work["late"].source += "\nsqrt(4)\nlateAttention = torch.jit.script(torch.compile(lateAttention))"
    work.replaced("settings", "QUICK = True ", "QUICK = False ")  # as everybody is told
    work.replaced("settings", "print_every = 100", "print_every = 7")
    work["question2"].source += "\n\n![mine](attachment:image.png) ![gone](attachment:gone.png)"
    work["question2"].attachments = {"image.png": {"image/png": PICTURE}}
    return graded(work.notebook)


@pytest.fixture(scope="module")
def in_one_cell(solved):
    return graded(new_notebook(cells=[new_code_cell("\n\n".join(c.source for c in solved.cells if c.cell_type == "code"))]))


@pytest.mark.parametrize("cells", ["meant_well", "in_one_cell"])
def test_right_work_has_all_its_points_in_whatever_cells_it_stands(request, cells):
    result = request.getfixturevalue(cells)
    lost = {verdict.id: verdict.message for verdict in result.verdicts if not verdict.passed}
    assert lost.keys() <= {"question3_ranking"}, lost
    assert result.points == WITHOUT_WEIGHTS


def test_what_is_not_taken_stands_in_record_and_feedback(meant_well):
    line = "cell 7 (settings): print_every = 7"
    assert len(meant_well.trouble) == 1 and line in meant_well.trouble[0] and "QUICK" not in meant_well.trouble[0]
    assert line in nbformat.reads(meant_well.notebook, 4).cells[0].source


def test_a_pasted_figure_shows_in_the_feedback(meant_well):
    answer = next(cell for cell in nbformat.reads(meant_well.notebook, 4).cells if cell.id == "question2")
    html = inert_markdown(answer.source)
    assert f'src="data:image/png;base64,{PICTURE}"' in html and 'alt="gone"' in html


@pytest.fixture(scope="module")
def from_elsewhere(solved):
    """What only the student's machine has."""
    work = Work(solved)
    work.replaced("attention", "torch.softmax(scores, dim=-1)", "einops.rearrange(torch.softmax(scores, dim=-1), '... -> ...')")
    work["imports"].source += "\nimport einops"
    work["late"].source = f"root(4)\n{work['late'].source}"
    colab = "from google.colab import drive\ndrive.mount('/content/drive')\nroot = math.sqrt"
    work.notebook.cells.insert(work.place("settings"), new_code_cell(colab))
    work.notebook.cells.insert(work.place("question1"), new_code_cell("name = input()"))
    return graded(work.notebook)


@pytest.mark.parametrize(("item", "reason"), [
    ("attention_formula", "No module named 'einops' (in the cell that begins with `import einops`)"),
    ("late_placement", "No module named 'google' (in the cell that begins with `from google.colab import drive`)"),
])
def test_a_verdict_that_follows_from_an_earlier_failure_names_it(from_elsewhere, item, reason):
    assert reason in next(verdict.message for verdict in from_elsewhere.verdicts if verdict.id == item)


def test_no_path_of_the_grader_stands_where_a_student_reads(from_elsewhere):
    assert "StdinNotImplementedError" in from_elsewhere.notebook
    assert str(ROOT) not in from_elsewhere.notebook and "site-packages" not in from_elsewhere.notebook
