"""The companion: what it borrows, what it shows, and what it does not give away."""

import re
import shutil
import subprocess
import symtable
import sys

import nbformat
import pytest
import torch

from attnlib.attention import Attention
from autograder.assignment import NOTEBOOK, ROOT

COMPANION = ROOT / "notebooks" / "explore_attention.ipynb"
SOLVED = ROOT / "solutions" / NOTEBOOK
CELLS = {cell.id: cell.source for cell in nbformat.read(COMPANION, 4).cells if cell.cell_type == "code"}


@pytest.fixture
def beside(tmp_path):
    """A function that puts a notebook of these cells, and the companion file, into a folder, and returns that."""
    def put(sources):
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
        for cell in notebook.cells:
            del cell["id"]  # as Colab may
        notebook.nbformat_minor = 4
        nbformat.write(notebook, tmp_path / NOTEBOOK.name)
        shutil.copy(SOLVED.with_name("attention_course.py"), tmp_path)
        return tmp_path

    return put


def borrowing(folder, then):
    """Borrow from the notebook in a folder, then run a line. Returns the finished process."""
    cells = "find", "imports", "bound", "definitions", "needed", "borrow", "borrowed"
    code = "\n".join([*(CELLS[name] for name in cells), then])
    return subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True)


def solved_sources():
    return [cell.source for cell in nbformat.read(SOLVED, 4).cells if cell.cell_type == "code"]


@pytest.mark.parametrize("name", ["self_attention.ipynb", "attention_course.py"])
def test_it_says_what_it_needs_when_that_is_missing(beside, name):
    folder = beside([])
    (folder / name).unlink()
    finished = borrowing(folder, "")
    assert f"There is no {name} beside this notebook. Put your own there; in a hosted" in finished.stderr


def test_it_borrows_by_content_where_cells_have_lost_their_ids_and_runs_nothing_else(beside):
    finished = borrowing(beside(solved_sources()), "print(small_cnn(Attention(32))[4], earlyAttention[2].conv_key)")
    assert finished.returncode == 0, finished.stderr
    assert "before:" not in finished.stdout and "passed" not in finished.stdout
    assert "Conv2d(64, 64, kernel_size=(1, 1)" in finished.stdout


def test_it_borrows_what_the_students_module_needs_and_what_a_cell_builds_in_pieces(beside):
    sources = solved_sources()
    early = next(source for source in sources if "earlyAttention = nn.Sequential(" in source)
    module = next(source for source in sources if "class Attention(" in source)
    sources[sources.index(early)] = "\n".join([
        "layers = list(vanillaModel)", "layers.insert(2, Attention(WIDTH))", "layers.insert(3, nn.ReLU())",
        "earlyAttention = nn.Sequential(*layers)", "train(earlyAttention)",
    ])
    at = sources.index(module)
    sources[at : at + 1] = ["%matplotlib inline\nimport einops_of_mine", "WIDTH = 64", "def same(x):\n    return x",
                            module.replace("return x + attended", "return same(x) + attended")]
    sources.append("layers = 'of another cell'\nfor WIDTH in range(3):\n    print('looped')")
    finished = borrowing(beside(sources), "print(earlyAttention(torch.zeros(1, 3, 32, 32)).shape, len(earlyAttention))")
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout.splitlines()[-1] == "torch.Size([1, 10]) 8" and "looped" not in finished.stdout


def test_it_says_so_when_the_students_model_is_not_built_yet(beside):
    sources = [re.sub(r"### BEGIN SOLUTION.*?### END SOLUTION", "raise NotImplementedError('Build it.')", source, flags=re.S)
               for source in solved_sources()]
    assert "earlyAttention is not built yet: do that in self_attention.ipynb first." in borrowing(beside(sources), "").stderr


def test_its_maps_are_the_modules_attention_map():
    names = {"torch": torch}
    exec(CELLS["maps-of"], names)
    module, x = Attention(6), torch.randn(1, 6, 3, 5)
    maps = names["maps_of"](module, x)
    queries, keys = module.conv_query(x).flatten(2).mT, module.conv_key(x).flatten(2)
    right = torch.softmax(queries @ keys / 6**0.5, dim=-1).reshape(3, 5, 3, 5)
    assert torch.allclose(maps, right, atol=1e-5)
    assert not module.conv_value._forward_hooks


def test_no_cell_holds_a_step_of_the_answer():
    for name, source in CELLS.items():
        assert not re.search(r"softmax|scaled_dot|einsum|bmm|matmul|\.exp\b|\bexp\(|[\w)\]] @ ", source), name


def test_no_function_reads_a_name_that_a_later_cell_binds_anew():
    """Otherwise an interactive figure would not answer clicks after Run All."""
    tables = [(name, symtable.symtable(source, name, "exec")) for name, source in CELLS.items()]
    bound = [{symbol.get_name() for symbol in table.get_symbols() if symbol.is_assigned() or symbol.is_imported()}
             for _, table in tables]
    for number, (name, table) in enumerate(tables):
        read = set().union(*map(read_outside, table.get_children()))
        before = set().union(*bound[: number + 1])
        again = read & before & set().union(*bound[number + 1 :])
        assert not again, (name, again)


def read_outside(table):
    own = {symbol.get_name() for symbol in table.get_symbols() if symbol.is_referenced() and symbol.is_global()}
    return own.union(*map(read_outside, table.get_children()))


def test_without_ipympl_it_says_what_to_take_instead(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "ipympl", None)
    monkeypatch.setitem(sys.modules, "ipympl.backend_nbagg", None)
    names = {"sys": sys}
    exec(CELLS["clickable"], names)
    exec(CELLS["click"], names)
    assert "ipympl is not installed: take the fields above" in capsys.readouterr().out
