"""What one kernel does costs no other, and not the grader: it ends, with a sentence, and its neighbour goes on."""

import os
import signal
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace

import psutil
import pytest

from autograder.sandbox import cgroup
from autograder.subject import SubjectError

MIB = 2**20
FILES_IN_MEMORY = """
for folder in ("/tmp", "/dev/shm", "/sandbox/scratch"):
    with open(f"{folder}/fill", "wb") as file:
        for _ in range(95): file.write(bytes(16 << 20))
"""
PROCESSES = """
import os, time
for _ in range(16):
    if not os.fork():
        hoard = b"x" * (300 << 20)
        time.sleep(60)
time.sleep(30)
"""
TERMINALS = """
import os, time
kept = [os.open("/dev/ptmx", os.O_RDWR) for _ in range(200)]
time.sleep(30)
"""
SPINNING = """
import os
for _ in range(40):
    if not os.fork():
        os.setsid()
        while True: pass
"""
MESSAGES = """
kernel = get_ipython().kernel
for _ in range(40):
    kernel.session.send(kernel.iopub_socket, "stream", {"name": "stdout", "text": "x" * (24 << 20)}, parent=kernel.get_parent())
"""
ENDLESS_MESSAGE = """
import time, zmq
thread = get_ipython().kernel.iopub_thread
def send():
    while True: thread.socket.send(b"x" * (8 << 20), flags=zmq.SNDMORE)
thread.schedule(send)
time.sleep(60)
"""
LINKS = """
import glob, os
for file in glob.glob("/tmp/kernel-*"):
    os.remove(file)
    os.symlink({listening!r}, file)
kernel = get_ipython().kernel
kernel.session.send(kernel.iopub_socket, "stream", {{"name": "stdout", "text": "x" * (64 << 20)}})  # which ends the connection
"""


@pytest.fixture(params=["in a control group", "without one"])
def counting(request, monkeypatch):
    """Who counts memory: Linux in a control group, where one can be made here, or else the guard."""
    if request.param == "without one":
        monkeypatch.setattr(cgroup, "places_here", lambda: None)
    elif cgroup.places_here() is None:
        pytest.skip("no control group can be made here")


@pytest.fixture
def roomy(limits):
    """Limits with more room for files than memory for them."""
    return replace(limits, memory_mib=4200, scratch_mib=1600, file_mib=1600)


@contextmanager
def growth():
    """A list whose one item is the most bytes by which this process has grown within the block."""
    process, found, ended = psutil.Process(), [0], threading.Event()
    before = process.memory_info().rss

    def watch():
        while not ended.wait(0.02):
            found[0] = max(found[0], process.memory_info().rss - before)

    thread = threading.Thread(target=watch)
    thread.start()
    yield found
    ended.set()
    thread.join()


@pytest.mark.slow  # takes 4 GB
@pytest.mark.parametrize("code, reason", [
    (FILES_IN_MEMORY, "more than 4200 MiB of memory|Cannot allocate memory"),
    (PROCESSES, "more than 4200 MiB of memory"),
    (TERMINALS, "more than 64 terminals"),
])
def test_a_hog_ends_for_what_it_took_and_its_neighbour_goes_on(start, tmp_path, roomy, counting, code, reason):
    with start(tmp_path, limits=roomy) as neighbour, start(tmp_path, limits=roomy) as hog, ThreadPoolExecutor() as pool:
        running = pool.submit(neighbour.run, "import time; time.sleep(5); print(sum(range(10)))", 60)
        with pytest.raises(SubjectError, match=reason):
            errors = [output for output in hog.run(code, 60) if output.output_type == "error"]
            raise SubjectError(errors[0].evalue)
        assert running.result()[0].text == "45\n"
        assert not neighbour.disturbed and not hog.disturbed


def test_a_kernel_that_another_killed_was_disturbed(start, tmp_path, counting):
    with start(tmp_path) as kernel:
        (process,) = [p for p in psutil.Process(kernel.guard.process.pid).children(recursive=True) if "python" in p.name()]
        os.kill(process.pid, signal.SIGKILL)
        with pytest.raises(SubjectError, match="The kernel died."):
            kernel.run("while True: pass", 60)
        assert kernel.disturbed


def test_a_kernel_that_ended_itself_was_not(start, tmp_path):
    with start(tmp_path) as kernel:
        with pytest.raises(SubjectError, match="The kernel died."):
            kernel.run("import os; os._exit(1)", 60)
        assert not kernel.disturbed


def test_time_that_was_up_without_work_may_have_gone_to_others(start, tmp_path, counting):
    with start(tmp_path) as kernel:
        with pytest.raises(SubjectError, match="longer than 2 s"):
            kernel.run("import time; time.sleep(60)", 2)
        assert kernel.disturbed


@pytest.mark.slow
@pytest.mark.skipif(cgroup.places_here() is None, reason="no control group can be made here")
def test_many_processes_have_no_larger_share_of_the_processors_than_one(start, tmp_path):
    with start(tmp_path) as hog, start(tmp_path) as neighbour:
        hog.run(SPINNING, 60)
        before = hog.guard.processor_seconds, neighbour.guard.processor_seconds
        neighbour.run("import time\nwhile time.process_time() < 4: pass", 60)
        theirs, its = hog.guard.processor_seconds - before[0], neighbour.guard.processor_seconds - before[1]
    assert its > theirs / 8


def test_messages_of_any_length_end_in_a_sentence_and_fill_no_memory(start, tmp_path):
    with start(tmp_path) as kernel:
        with growth() as grown:
            (note,) = kernel.run(MESSAGES, 60)
        assert "more than 1 MiB" in note.text or "lost on its way" in note.text
        assert kernel.run("print('still here')", 60)[0].text == "still here\n"
    assert grown[0] < 512 * MIB


@pytest.mark.slow
def test_a_message_that_never_ends_ends_its_kernel(start, tmp_path):
    with start(tmp_path) as kernel, growth() as grown:
        with pytest.raises(SubjectError, match="more messages than the grader could take in"):
            kernel.run(ENDLESS_MESSAGE, 60)
    assert grown[0] < 4096 * MIB


@pytest.mark.slow
def test_a_link_in_the_place_of_the_kernels_socket_leads_nobody_out(start, tmp_path):
    with socket.socket(socket.AF_UNIX) as listening, start(tmp_path) as kernel:
        listening.bind(str(tmp_path / "listening"))
        listening.listen()
        listening.settimeout(3)
        kernel.run(LINKS.format(listening=str(tmp_path / "listening")), 60)
        assert kernel.run("print('still here')", 60)[-1].text == "still here\n"
        with pytest.raises(TimeoutError):
            listening.accept()
