"""Rebuilding a submission on the released notebook, cell by cell."""

from copy import deepcopy

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_raw_cell
from nbgrader.utils import is_solution

from autograder.assignment import NOTEBOOK, ROOT
from autograder.checks.apart import apart
from autograder.demo import solved_notebook
from autograder.grading.additions import pieces_of, plain
from autograder.grading.reading import read_notebook
from autograder.grading.rebuilding import TEACHING, rebuild


def solution(source, grade_id="task"):
    return new_code_cell(source, id=grade_id, metadata={"nbgrader": {"grade_id": grade_id, "solution": True}})


def check(source="assert answer", grade_id="check"):
    return new_code_cell(source, id=grade_id, metadata={"nbgrader": {"grade_id": grade_id, "grade": True}})


@pytest.fixture
def release():
    given = new_code_cell("import torch", id="given")
    return new_notebook(cells=[given, solution("raise NotImplementedError"), check()])


def sources(notebook):
    return [cell.source for cell in notebook.cells]


def rebuilt(release, *cells):
    notebook, _ = rebuild(release, new_notebook(cells=list(cells)))
    return sources(notebook)


def test_only_solutions_come_from_the_student(release):
    given = new_code_cell("torch = None", id="given")
    submission = new_notebook(cells=[given, solution("answer = 1"), check("pass")])
    notebook, notes = rebuild(release, submission)
    assert sources(notebook)[1:] == ["import torch", "answer = 1", "assert answer"]
    assert notes == ["cell 1 (given): torch = None", "cell 3 (check): pass"]
    assert all(note in notebook.cells[0].source for note in notes)


def test_missing_cells_are_put_back(release):
    assert rebuilt(release) == ["import torch", "raise NotImplementedError", "assert answer"]


def test_extra_cells_keep_their_place_and_lose_their_metadata(release):
    extra = new_code_cell("helper = 1", metadata={"nbgrader": {"grade_id": "mine", "grade": True}, "tags": ["x"]})
    notebook, _ = rebuild(release, new_notebook(cells=[release.cells[0], extra, solution("answer = 1")]))
    assert sources(notebook) == ["import torch", "helper = 1", "answer = 1", "assert answer"]
    assert notebook.cells[1].metadata == {}


def test_a_student_can_neither_set_nor_move_the_tag_of_cells_that_are_not_run_while_grading(release):
    release.cells[0].metadata["tags"] = [TEACHING]
    submitted = [new_code_cell("helper = 1"), *map(nbformat.from_dict, release.cells)]
    for cell in submitted:
        cell.metadata["tags"] = [TEACHING]
    assert [cell.metadata.get("tags") for cell in rebuild(release, new_notebook(cells=submitted))[0].cells] == [
        None, [TEACHING], None, None,
    ]


def test_extra_cells_at_the_end_stay_there(release):
    assert rebuilt(release, solution("answer = 1"), check(), new_markdown_cell("notes"))[-1] == "notes"


def test_of_a_cell_and_its_copy_the_one_that_was_worked_on_counts(release):
    stub = solution("raise NotImplementedError")
    assert rebuilt(release, solution("answer = 1"), stub)[1] == "answer = 1"
    assert rebuilt(release, stub, solution("answer = 1"))[1] == "answer = 1"


@pytest.mark.parametrize("copied", ["given", "check"])
def test_a_copy_of_a_given_cell_does_not_move_the_cells_before_it(copied):
    cells = [new_code_cell("import torch", id="given"), solution("raise"), check()]
    copy = deepcopy(next(cell for cell in cells if cell.id == copied))
    copy.id = "copy"
    submitted = rebuilt(new_notebook(cells=cells), cells[0], new_code_cell("helper = 1"), copy, solution("helper"), cells[2])
    assert submitted == ["import torch", "helper = 1", copy.source, "helper", "assert answer"]


def test_a_solution_that_lost_its_metadata_is_known_by_its_id(release):
    assert rebuilt(release, new_code_cell("answer = 1", id="task"))[1] == "answer = 1"


def test_a_solution_retyped_in_a_new_cell_runs_after_the_stub(release):
    assert rebuilt(release, release.cells[0], new_code_cell("answer = 1"), check()) == [
        "import torch", "raise NotImplementedError", "answer = 1", "assert answer",
    ]


def test_a_stub_that_was_deleted_does_not_undo_what_was_written_into_another_cell():
    stubs = [solution("one = None", "one"), solution("two = None\nraise NotImplementedError", "two")]
    checks = [check("assert one", "check-one"), check("assert two", "check-two")]
    release = new_notebook(cells=[stubs[0], checks[0], stubs[1], checks[1]])
    both = solution("one = 1\ntwo = 2", "one")
    assert rebuilt(release, both, *checks) == ["one = 1\ntwo = 2", "assert one", "", "assert two"]
    assert rebuilt(release, solution("one = 1", "one"), *checks)[2] == stubs[1].source


def test_what_was_moved_far_away_into_a_given_cell_is_not_undone_by_a_stub_that_was_deleted(release):
    moved, between = new_code_cell("import torch\nanswer = 1", id="given"), new_code_cell("size = 3", id="size")
    release = new_notebook(cells=[release.cells[0], between, solution("answer = None"), check()])
    assert rebuilt(release, moved, between, check()) == ["import torch", "answer = 1", "size = 3", "", "assert answer"]


@pytest.fixture(scope="module")
def solved():
    return solved_notebook(ROOT)


def merged(notebook, cells, kept=None):
    """The notebook with several cells merged into one, which has id and metadata of one of them, or none."""
    source = "\n\n".join(cell.source for cell in cells)
    whole = new_code_cell(source) if kept is None else new_code_cell(source, id=kept.id, metadata=kept.metadata)
    places = {cell.id: whole if cell is (kept or cells[0]) else None for cell in cells}
    return new_notebook(cells=[cell for cell in (places.get(cell.id, cell) for cell in notebook.cells) if cell])


@pytest.mark.parametrize("marks", ["of the first", "of the last", "none"])
@pytest.mark.parametrize("count", [2, 10])
def test_merged_cells_are_taken_apart(solved, count, marks):
    release = read_notebook(ROOT / "notebooks" / NOTEBOOK)
    code = [cell for cell in solved.cells if cell.cell_type == "code"]
    for cells in (code[n : n + count] for n in range(len(code) - count + 1)):
        kept = {"of the first": cells[0], "of the last": cells[-1], "none": None}[marks]
        assert solutions_in(rebuild(release, merged(solved, cells, kept))[0]) == solutions_in(solved), cells[0].id


def test_what_counts_may_stand_in_one_cell_or_without_all_that_is_given(solved):
    release = read_notebook(ROOT / "notebooks" / NOTEBOOK)
    code = [cell for cell in solved.cells if cell.cell_type == "code"]
    bare = [new_code_cell(cell.source) for cell in code if is_solution(cell)]
    whole = new_code_cell("# All of it.\n" + "\n\n".join(cell.source for cell in code))
    for cells in (bare, [whole], [new_markdown_cell("Mine"), *bare]):
        assert solutions_in(rebuild(release, new_notebook(cells=cells))[0]) == solutions_in(solved)


def test_a_solution_that_stands_twice_in_one_cell_takes_no_other_along(solved):
    release = read_notebook(ROOT / "notebooks" / NOTEBOOK)
    code = [cell.source for cell in solved.cells if cell.cell_type == "code"]
    settings = next(cell.source for cell in solved.cells if cell.id == "settings")
    mine = {"accuracies = {}": settings, "class Attention(nn.Linear):\n    pass": code[-1]}  # above its place, and below
    for again, below in mine.items():
        whole = "\n\n".join(f"{source}\n{again}" if source == below else source for source in code)
        notebook, _ = rebuild(release, new_notebook(cells=[new_code_cell(whole)]))
        assert solutions_in(notebook) == solutions_in(solved)
        assert [cell.source.strip() for cell in notebook.cells if "id" in cell and cell.source.strip() == again] == [again]


BUILT_BIT_BY_BIT = """\
layers = []
layers.append(nn.ReLU())
models["late"] = nn.Sequential(*layers)
lateAttention = models["late"]"""


@pytest.mark.parametrize("marks", [True, False])
def test_what_is_done_with_names_of_the_student_is_taken_wherever_it_stands(solved, marks):
    release, submission = read_notebook(ROOT / "notebooks" / NOTEBOOK), deepcopy(solved)
    by_id = {cell.id: cell for cell in submission.cells}
    by_id["early"].source += "\nmodels = {}"
    by_id["late"].source = BUILT_BIT_BY_BIT
    around = [by_id["early-accuracy"], by_id["show-map"], by_id["late"]]  # of which grading runs the last alone
    notebook, notes = rebuild(release, merged(submission, around, around[0] if marks else None))
    lines = BUILT_BIT_BY_BIT.splitlines()
    assert [source for source in sources(notebook) if source in lines] == lines and notes == []


IN_A_FUNCTION = "def main():\n    global answer\n    answer = 1\n\nmain()"


def test_a_stub_that_was_left_as_it_was_does_not_undo_what_stands_above_it():
    given, stub = new_code_cell("import torch", id="given"), solution("answer = None\nother = None\nraise NotImplementedError")
    release = new_notebook(cells=[given, stub, check()])
    cells = {
        "answer = 1": "other = None\nraise NotImplementedError",
        "answer = 1\nother = 2": "",
        "for name in ('answer', 'other'):\n    globals()[name] = 1": "",
    }
    for own, left in cells.items():
        assert rebuilt(release, given, new_code_cell(own), stub, check())[1:] == [own, left, "assert answer"]


def test_what_was_written_below_the_check_is_judged_in_the_place_of_a_stub_that_was_left_as_it_was():
    stub = solution("answer = None\nother = None\nraise NotImplementedError")
    release = new_notebook(cells=[stub, check(), new_code_cell("print(1)", id="given")])
    own = list(map(new_code_cell, ("answer = 1", "other = 2", "answer = 3")))
    for kept in ([stub], []):
        found = rebuilt(release, *kept, *release.cells[1:], *own)
        assert found == ["answer = 1\n\nother = 2", "assert answer", "print(1)", "answer = 1", "other = 2", "answer = 3"]


def test_what_was_written_above_a_check_runs_before_it_and_what_was_written_below_it_after_it(release):
    checked = check("answer = 1\nother = 2\nassert answer\nprinted = answer")
    assert rebuilt(release, *release.cells[:2], checked)[2:] == ["answer = 1", "other = 2", "assert answer", "printed = answer"]


@pytest.mark.parametrize("bound", ["from mine import *", "exec(text)", "globals()['answer'] = 1", IN_A_FUNCTION])
def test_a_stub_that_was_deleted_does_not_undo_what_only_running_can_tell(release, bound):
    assert rebuilt(release, release.cells[0], new_code_cell(bound), check()) == ["import torch", "", bound, "assert answer"]


def solutions_in(notebook):
    """The statements of each solution cell, without the seeding before a model, which may stand in another cell."""
    cells = [cell for cell in notebook.cells if cell.cell_type == "code" and is_solution(cell)]
    return {cell.id: [piece for piece in plain(pieces_of(cell.source)) if "manual_seed" not in piece] for cell in cells}


def test_cells_that_are_not_what_nbformat_says_are_left_out(release):
    submission = new_notebook(cells=[solution("answer = 1")])
    submission.cells += [
        "text",
        nbformat.from_dict({"cell_type": "code"}),
        nbformat.from_dict({"cell_type": "code", "source": 3, "metadata": {}}),
        nbformat.from_dict({"cell_type": "code", "source": "x", "metadata": {"nbgrader": {"grade_id": []}}}),
    ]
    assert sources(rebuild(release, submission)[0]) [1:] == ["import torch", "answer = 1", "assert answer", "x"]


def test_half_a_surrogate_pair_in_a_source_can_be_written(release):
    notebook, _ = rebuild(release, new_notebook(cells=[solution("answer = '\ud800'")]))
    nbformat.writes(notebook).encode()


def test_more_cells_than_a_grader_has_time_for_are_left_out_and_counted(release):
    extra = [new_code_cell("pass") for _ in range(2000)] + [new_code_cell("x" * 1_000_000)]
    notebook, _ = rebuild(release, new_notebook(cells=[solution("answer = 1"), *extra]))
    assert len(notebook.cells) < 1000 and "1502 cells after the first 500" in notebook.cells[0].source
    assert "answer = 1" in sources(notebook)


def text(source, **more):
    return new_markdown_cell(source, **more)


WRITTEN = {"nbgrader": {"grade_id": "essay", "solution": True, "grade": True}}


def essay(source="YOUR ANSWER HERE", make=text, **more):
    return make(source, metadata=WRITTEN, **more)


@pytest.fixture
def written():
    """A release with two written answers, whose stubs are alike, and code around them."""
    other = text("YOUR ANSWER HERE", id="other", metadata={"nbgrader": {"grade_id": "other", "solution": True}})
    cells = [text("Why?", id="question"), essay(id="essay"), text("Next.", id="next"), text("And?", id="and"), other]
    return new_notebook(cells=[*cells, check()])


def answer(release, *cells):
    notebook, _ = rebuild(release, new_notebook(cells=list(cells)))
    return next(cell.source for cell in notebook.cells if cell.id == "essay")


def test_the_halves_of_a_split_solution_run_in_their_order_and_one_keeps_the_grade_id(release):
    first, second = solution("helper = 1"), solution("answer = helper")
    notebook, _ = rebuild(release, new_notebook(cells=[release.cells[0], first, second, check()]))
    assert sources(notebook) == ["import torch", "helper = 1", "answer = helper", "assert answer"]
    assert [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in notebook.cells] == [None, "task", None, "check"]


@pytest.mark.parametrize("old", ["# answer = 0", "answer = 0"])
def test_an_old_attempt_runs_where_it_stands_and_not_in_the_place_of_the_solution(release, old):
    given, good, attempt = release.cells[0], solution("answer = 1"), solution(old)
    assert rebuilt(release, given, good, check(), attempt) == ["import torch", "answer = 1", "assert answer", old]
    assert rebuilt(release, attempt, given, good, check()) == [old, "import torch", "answer = 1", "assert answer"]


def test_an_attempt_that_was_made_text_does_not_run_but_a_lone_solution_does(release):
    attempt = new_raw_cell("answer = 0", metadata=solution("").metadata)
    notebook, _ = rebuild(release, new_notebook(cells=[release.cells[0], solution("answer = 1"), attempt, check()]))
    assert [(cell.cell_type, cell.source) for cell in notebook.cells[1:3]] == [
        ("code", "answer = 1"), ("markdown", "answer = 0"),
    ]  # fmt: skip
    assert rebuilt(release, release.cells[0], attempt, check())[1] == "answer = 0"


def test_an_emptied_cell_beside_work_is_no_solution(release):
    assert rebuilt(release, release.cells[0], solution(""), solution("answer = 1"))[1] == "answer = 1"


@pytest.mark.parametrize(("added", "taken"), [
    ("from math import sqrt", True),
    ("import torch, einops", True),
    ("import torch", True),
    ("torch.set_num_threads(1)", True),
    ("%matplotlib inline", True),
    ("squares = [size for size in (1, 2)]", True),
    ("def mine():\n    return size", True),
    ("size = 3", False),
    ("import numpy as torch", False),
    ("for size in range(3): pass", False),
])
def test_a_statement_added_to_a_given_cell_runs_after_it_unless_it_binds_a_given_name(added, taken):
    given = new_code_cell("import torch  # the library\n\nsize = 1\nprint(size)", id="given")
    cell = new_code_cell(f"%%time\nimport torch\n{added}\nsize = 1\nprint( size )", id="given")
    notebook, notes = rebuild(new_notebook(cells=[given, check()]), new_notebook(cells=[cell, check()]))
    assert sources(notebook)[-3:] == [given.source, added, "assert answer"] if taken else added not in sources(notebook)
    assert notes == ([] if taken else [f"cell 1 (given): {added}"])


def test_a_changed_line_of_a_given_cell_stays_put_back_and_is_named_and_what_came_with_it_is_taken():
    given = new_code_cell("size = 1\nrun(size)", id="given")
    changed = new_code_cell("size = 2\nother = 3\nrun(size, 5)", id="given")
    notebook, notes = rebuild(new_notebook(cells=[given]), new_notebook(cells=[changed]))
    assert sources(notebook)[1:] == [given.source, "other = 3"]
    assert notes == ["cell 1 (given): size = 2", "cell 1 (given): run(size, 5)"]


def test_a_changed_given_cell_that_lost_its_id_is_known_by_what_stands_around_it(release):
    given = new_code_cell("channels = 64\nclasses = 10\nrate = 0.1", id="sizes")
    release.cells.insert(1, given)
    changed = new_code_cell("channels = 32\nclasses = 10\nrate = 0.1")
    notebook, notes = rebuild(release, new_notebook(cells=[release.cells[0], changed, solution("answer = 1"), check()]))
    assert sources(notebook)[1:] == ["import torch", given.source, "answer = 1", "assert answer"]
    assert notes == ["cell 2 (sizes): channels = 32"]


def test_what_was_tried_in_a_teaching_cell_is_neither_run_nor_reported(release):
    release.cells[0] = new_code_cell("draw(1)", id="given", metadata={"tags": [TEACHING]})
    changed = new_code_cell("draw(2)\ndraw(3)\nimport einops", id="given")
    notebook, notes = rebuild(release, new_notebook(cells=[changed, solution("answer = 1"), check()]))
    assert sources(notebook) == ["draw(1)", "import einops", "answer = 1", "assert answer"] and notes == []


@pytest.mark.parametrize(("cells", "right"), [
    ([essay("A"), essay("B")], "A\n\nB"),
    ([essay("A"), text("B")], "A\n\nB"),
    ([essay("A", new_raw_cell), new_raw_cell("B")], "A\n\nB"),
    ([essay("A", new_code_cell), essay()], "A"),
    ([essay(), text("A"), new_code_cell("B, as they say")], "A\n\nB, as they say"),
    ([essay(), new_code_cell('"""A"""'), new_code_cell("%%markdown\nB")], '"""A"""\n\n%%markdown\nB'),
    ([essay(), new_code_cell('q2 = "A as in B C"\nprint("or so they say")'), new_code_cell('folder = "my own"')],
     'q2 = "A as in B C"\nprint("or so they say")'),
    ([text("A"), essay()], "A"),
    ([text("A"), text("B")], "A\n\nB"),
])
def test_a_written_answer_is_all_text_in_its_place_in_whatever_cells(written, cells, right):
    assert answer(written, written.cells[0], *cells, *written.cells[2:]) == right


def test_an_answer_typed_into_the_question_counts_and_code_and_text_elsewhere_do_not(written):
    question = text("Why?\n\nBecause.", id="question")
    code = new_code_cell("helper = 1")
    assert answer(written, question, essay(), code, written.cells[2], text("Not this.")) == "Because."


def test_an_answer_counts_where_its_question_was_written_anew_and_neither_has_kept_its_marks(written):
    above = new_code_cell("draw(1)", id="above")
    written.cells.insert(0, above)
    question = text("Pourquoi ? Et comment le savez-vous ?")
    assert answer(written, above, question, text("Parce que."), *written.cells[3:]) == f"{question.source}\n\nParce que."


def test_a_figure_comes_with_its_answer_and_does_not_count_as_text(written):
    figure = "iVBORw0KGgo" * 10_000
    pasted = essay("Look: ![f](attachment:my%20image.png) ![g](attachment:gone.png)")
    submission = new_notebook(cells=[written.cells[0], pasted])
    pasted.attachments = {"my image.png": {"image/png": figure}, "x": 3}
    found = next(cell.source for cell in rebuild(written, submission)[0].cells if cell.id == "essay")
    assert found == f"Look: ![f](data:image/png;base64,{figure}) ![g](attachment:gone.png)"
    assert answer(written, written.cells[0], essay(found)) == found


def test_a_cell_that_is_too_long_is_named(written):
    notebook, notes = rebuild(written, new_notebook(cells=[written.cells[0], essay("x" * 30_000), text("short")]))
    assert notes == ["cell 2 (essay), which has more than 20,000 characters"]
    assert notes[0] in notebook.cells[0].source and "short" in sources(notebook)


def test_a_figure_in_a_comment_does_not_make_code_too_long(release):
    figure = f"data:image/png;base64,{'iVBORw0KGgo' * 10_000}"
    assert rebuilt(release, solution(f"answer = 1\n# ![f]({figure})"))[1] == "answer = 1\n# ![f]()"


def test_a_million_empty_lines_are_too_many_and_take_no_hours(release):
    _, notes = apart(20, rebuild, release, new_notebook(cells=[new_code_cell("\n" * 1_000_000)]))
    assert notes == ["cell 1, which has more than 100,000 characters"]


def test_what_stands_in_another_given_cell_is_not_named_where_two_were_merged(release):
    release.cells.insert(1, new_code_cell("size = 3", id="settings"))
    merged = new_code_cell("import torch\nsize = 3\nsize = 4", id="given")
    assert rebuild(release, new_notebook(cells=[merged]))[1] == ["cell 1 (given): size = 4"]


def test_notes_are_few_and_can_be_shown(release):
    given = new_code_cell("\n".join(f"torch = '{n}\x1b[2J'" for n in range(100)), id="given")
    _, notes = rebuild(release, new_notebook(cells=[given]))
    assert len(notes) == 21 and notes[-1] == "and 80 more" and all(note.isprintable() for note in notes)


def test_more_text_than_one_cell_can_show_stands_in_several(written):
    long = [essay(letter * 9_000) for letter in "abc"]
    notebook, notes = rebuild(written, new_notebook(cells=[written.cells[0], *long, *written.cells[2:]]))
    assert sources(notebook)[1:3] == [f"{long[0].source}\n\n{long[1].source}", long[2].source] and notes == []


def test_an_attachment_shown_a_thousand_times_is_written_in_once(written):
    pasted = essay("![a](attachment:a.png) " * 800, attachments={"a.png": {"image/png": "A" * 1_000_000}})
    assert len(answer(written, written.cells[0], pasted)) < 1_100_000


def test_a_notebook_of_which_nothing_is_known_is_rebuilt():
    release = new_notebook(cells=[new_code_cell(f"given_{n} = {n}\nprint(given_{n})", id=f"given-{n}") for n in range(240)])
    strange = [new_code_cell(" ".join(f"word_{n}_{k}" for k in range(1_000))) for n in range(500)]
    notebook, _ = rebuild(release, new_notebook(cells=strange))
    assert len(notebook.cells) == 740


def test_of_very_many_added_statements_one_cell_comes():
    given = new_code_cell("import torch", id="given")
    cell = new_code_cell("import torch\n" + "\n".join(f"x{n} = {n}" for n in range(500)), id="given")
    notebook, _ = rebuild(new_notebook(cells=[given]), new_notebook(cells=[cell]))
    assert len(notebook.cells) == 2 and notebook.cells[1].source.endswith("x499 = 499")
