"""Attacks on time, memory, processes, files and output: each ends in bounded time, and most leave the kernel usable."""

import sys
from dataclasses import replace
from subprocess import Popen

import psutil
import pytest
import torch

from autograder.checks.interview import Interview
from autograder.checks.questions import about_attention
from autograder.sandbox.guard import Guard
from autograder.subject import SubjectError

ATTENTION = """
import torch
x = torch.randn(64, 64, 32, 32, requires_grad=True)
rows = x.flatten(2)
(rows @ torch.softmax(rows.transpose(1, 2) @ rows, -1)).sum().backward()
print(x.grad.shape)
"""
HOG = "import mmap; hoard = mmap.mmap(-1, 20 << 30)"  # shared memory, which some limits do not count
FORK_BOMB = "import os\nwhile True: os.fork()"
RELENTLESS_FORK_BOMB = """
import os
while True:
    try: os.fork()
    except BaseException: pass
"""
IGNORES_INTERRUPTS = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass"
FILL = """
for number in range(100):
    with open(f"/{folder}/{number}", "wb") as file: file.write(bytes(10 << 20))
"""
EMPTY = "import glob, os\nfor file in glob.glob('/{folder}/[0-9]*'): os.remove(file)"


def test_the_assignments_largest_step_fits(printed):
    assert printed(ATTENTION, timeout=60) == "torch.Size([64, 64, 32, 32])\n"


def test_garbage_is_collected_where_the_students_code_runs(printed):
    assert printed("import gc; print(gc.isenabled())") == "True\n"


@pytest.mark.parametrize("code", ["bytearray(20 << 30)", "import torch; torch.empty(20 << 30)", HOG])
def test_too_much_memory_is_an_error_of_the_cell(printed, code):
    assert printed(code) in ("MemoryError", "RuntimeError", "OSError")


def test_too_large_a_file_is_an_error_of_the_cell(printed):
    assert printed("open('huge', 'wb').write(bytes(30 << 20))") == "OSError"
    assert printed("import os; print(os.path.getsize('huge') >> 20); os.remove('huge')") == "20\n"


@pytest.mark.parametrize("folder", ["sandbox/scratch", "tmp", "dev/shm"])
def test_too_many_files_are_an_error_of_the_cell(printed, folder):
    assert printed(FILL.replace("{folder}", folder)) == "OSError"
    printed(EMPTY.replace("{folder}", folder))


def test_an_endless_loop_is_interrupted(kernel, printed):
    with pytest.raises(SubjectError, match="longer than 1 s") as error:
        kernel.run("while True: pass", timeout=1)
    assert error.value.kind == "timeout"
    assert printed("print('still here')") == "still here\n"


def test_endless_output_is_stopped_and_does_not_fill_the_graders_memory(kernel, printed):
    before = psutil.Process().memory_info().rss
    (note,) = kernel.run("while True: print('x' * 1000, flush=True)", timeout=30)[-1:]
    assert "more than 1 MiB" in note.text
    assert psutil.Process().memory_info().rss - before < 512 << 20
    assert printed("print('still here')") == "still here\n"


def test_one_huge_output_is_dropped(kernel, printed):
    outputs = kernel.run("print('x' * (100 << 20))", timeout=30)
    assert sum(len(str(output)) for output in outputs) < 2 << 20
    assert printed("print('still here')") == "still here\n"


@pytest.mark.parametrize("code", ["import sys; sys.exit(3)", "raise KeyboardInterrupt", "input()"])
def test_leaving_is_an_error_of_the_cell(kernel, printed, code):
    assert any(output.output_type == "error" for output in kernel.run(code, timeout=20))
    assert printed("print('still here')") == "still here\n"


@pytest.mark.parametrize("code", ["exit()", "quit(1)", "exit", "get_ipython().kernel.do_shutdown(True)"])
def test_asking_jupyter_for_another_kernel_ends_none(kernel, printed, code):
    kernel.run(code, timeout=20)
    assert printed("import time; time.sleep(1); print('still here')") == "still here\n"


@pytest.mark.parametrize("code", ["import os; os._exit(0)", "import ctypes; ctypes.string_at(0)"])
def test_a_kernel_that_dies_says_so_from_then_on(start, tmp_path, code):
    with start(tmp_path) as kernel:
        for source in (code, "1 + 1"):
            with pytest.raises(SubjectError, match="died") as error:
                kernel.run(source, timeout=30)
            assert error.value.kind == "died"
        with pytest.raises(SubjectError, match="died"):
            kernel.ask({"op": "values", "names": []}, {})
        assert not kernel.alive


def test_who_ignores_an_interrupt_is_killed(start, tmp_path):
    with start(tmp_path) as kernel:
        with pytest.raises(SubjectError, match="longer than 1 s"):
            kernel.run(IGNORES_INTERRUPTS, timeout=1)
        with pytest.raises(SubjectError, match="did not heed an interrupt"):
            kernel.run("1 + 1", timeout=1)


@pytest.mark.slow
def test_a_fork_bomb_is_bounded_and_ends_with_the_sandbox(start, tmp_path, limits):
    with start(tmp_path) as kernel:
        (error,) = kernel.run(FORK_BOMB, timeout=20)
        assert error.ename == "BlockingIOError"
        bombs = psutil.Process(kernel.guard.process.pid).children(recursive=True)
        assert 10 < len(bombs) <= limits.processes
    assert psutil.wait_procs(bombs, timeout=5)[1] == []


@pytest.mark.slow
def test_a_fork_bomb_that_never_gives_up_is_killed(start, tmp_path):
    with start(tmp_path) as kernel:
        with pytest.raises(SubjectError, match="longer than 2 s"):
            kernel.run(RELENTLESS_FORK_BOMB, timeout=2)
        assert kernel.guard.process.wait(timeout=5) and not kernel.alive


def test_a_process_that_is_left_behind_ends_with_the_sandbox(start, tmp_path):
    with start(tmp_path) as kernel:
        kernel.run("import subprocess; subprocess.Popen(['sleep', '1000'], start_new_session=True)", timeout=20)
        left = [p for p in psutil.Process(kernel.guard.process.pid).children(recursive=True) if p.name() == "sleep"]
        assert len(left) == 1
    assert psutil.wait_procs(left, timeout=5)[1] == []


def guarded(code, limits, within):
    """Why the guard killed a process."""
    process = Popen([sys.executable, "-c", code], start_new_session=True)
    with Guard(process, limits) as guard:
        process.wait(within)
    return guard.reason


def test_the_guard_ends_what_takes_too_long_in_all(limits):
    assert "1 s in all" in guarded("import time; time.sleep(60)", replace(limits, seconds_in_all=1), within=10)


def test_the_guard_ends_processes_that_take_too_much_memory_together(limits):
    hogs = "import os, time; os.fork(); os.fork(); hoard = b'x' * (80 << 20); time.sleep(60)"
    assert "200 MiB" in guarded(hogs, replace(limits, memory_mib=200), within=10)


def test_the_guard_counts_shared_memory_once(limits):
    sharers = "import os, time; hoard = b'x' * (80 << 20); os.fork(); os.fork(); time.sleep(3)"
    assert guarded(sharers, replace(limits, memory_mib=200), within=10) == ""


def test_a_kernel_that_cannot_start_says_why(start, tmp_path, limits):
    (tmp_path / "large").write_bytes(bytes(60 << 20))
    with pytest.raises(SubjectError, match="No space left"), start(tmp_path):
        pass


def test_a_kernel_that_has_no_room_for_torch_does_not_start_and_says_why(start, tmp_path, limits):
    with pytest.raises(SubjectError, match="did not start. (Import|OS)Error") as error:
        with start(tmp_path, limits=replace(limits, memory_mib=1200)):
            pass
    assert error.value.kind == "died"


def test_a_question_that_takes_too_long_is_interrupted(start, tmp_path, limits):
    endless = "class Attention:\n    def __init__(self, channels):\n        while True: pass"
    with start(tmp_path, limits=replace(limits, seconds_per_request=1)) as kernel:
        kernel.run(endless, timeout=20)
        with pytest.raises(SubjectError, match="longer than 1 s"):
            Interview(kernel).ask(about_attention(4, "seed", tensors={"x": torch.ones(1, 4, 2, 2)}))
        assert kernel.ask({"op": "values", "names": ["a"]}, {})[0] == {"values": {"a": {"missing": True}}}
