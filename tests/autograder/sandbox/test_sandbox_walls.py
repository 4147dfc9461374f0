"""What a student's code can see, reach and write: its own folder, the Python environment, and nothing else."""

import json
import socket
import sys
from pathlib import Path

import pytest

import autograder

COURSE = Path(autograder.__file__).parents[1]


@pytest.fixture
def refused(printed):
    """A function that returns the error which an expression raises in the sandbox."""

    def refused(expression):
        return printed(f"import os, socket\ntry: {expression}; print('done')\nexcept OSError as error: print(error)")

    return refused


def test_it_works_on_a_copy_of_the_submission(printed, submission):
    assert printed("import helper; open('helper.py', 'w').write('broken'); print(helper.answer)") == "42\n"
    assert (submission / "helper.py").read_text() == "answer = 42"


def test_a_students_file_does_not_take_the_place_of_a_real_module(printed):
    assert printed("import torch; print(torch.ones(2).sum())") == "tensor(2.)\n"


def test_a_link_in_the_submission_leads_nowhere(printed):
    assert printed("open('link').read()") == "FileNotFoundError"


def test_no_socket_of_the_host_can_be_reached(refused):
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert "refused" in refused(f"socket.create_connection(('127.0.0.1', {server.getsockname()[1]}), 2)")


@pytest.mark.parametrize("address", ["1.1.1.1", "169.254.169.254"])
def test_no_address_outside_can_be_reached(refused, address):
    assert "unreachable" in refused(f"socket.create_connection(('{address}', 80), 2)")


def test_there_is_no_interface_but_loopback(printed):
    assert printed("import socket; print(socket.if_nameindex())") == "[(1, 'lo')]\n"


@pytest.mark.parametrize("path", [
    *(COURSE / name for name in ("solutions", "gradebook", "autograder", "attnlib", "tests", ".git")),
    *(Path.home() / name for name in (".ssh", ".jupyter", ".cache")),
    "/home", "/etc/passwd", "/etc/ssh", "/var", "/run", "/mnt", "/sys",
])
def test_nothing_private_is_there(printed, path):
    assert printed(f"import os; print(os.path.exists({str(path)!r}))") == "False\n"


@pytest.mark.parametrize("package", ["attnlib", "autograder.checks", "autograder.grading"])
def test_our_packages_cannot_be_imported(printed, package):
    assert printed(f"import {package}") == "ModuleNotFoundError"


def test_the_environment_holds_only_what_it_needs(printed):
    found = json.loads(printed("import json, os; print(json.dumps(dict(os.environ)))"))
    assert found["NBGRADER_EXECUTION"] == "autograde" and found["CIFAR10_DIR"] == "/sandbox/data"
    assert "TOKEN" not in found and "JPY_PARENT_PID" not in found


def test_no_process_in_there_has_the_graders_environment(printed):
    code = """
        import glob
        for file in glob.glob("/proc/[0-9]*/environ"):
            try: print("secret" in open(file).read())
            except OSError: print("closed")
    """
    assert "True" not in printed(code)


def test_it_has_no_rights_and_gets_none(printed):
    status = "[line.split()[1] for line in open('/proc/self/status') if line.startswith(('CapEff', 'NoNewPrivs'))]"
    assert printed(f"print({status})") == "['0000000000000000', '1']\n"


def test_it_sees_no_processes_but_its_own(printed):
    code = "import os; print(max(int(name) for name in os.listdir('/proc') if name.isdigit()))"
    assert int(printed(code)) < 100


@pytest.mark.parametrize("folder", [
    "/", "/usr/lib", "/etc", "/dev", "/proc", sys.prefix, sys.base_prefix,
    "/sandbox", "/sandbox/data", "/sandbox/submission", "/sandbox/mailbox",
])
def test_the_system_is_read_only(refused, folder):
    assert "done" not in refused(f"open({folder + '/own'!r}, 'w')")


@pytest.mark.parametrize("folder", ["/sandbox/scratch", "/tmp", "/dev/shm"])
def test_the_scratch_is_writable(refused, folder):
    assert "done" in refused(f"open({folder + '/own'!r}, 'w')")


@pytest.mark.parametrize("name", ["answer.json", "answer.safetensors"])
def test_an_answer_can_be_written_but_not_replaced(refused, name):
    assert "done" in refused(f"open('/sandbox/mailbox/{name}', 'w')")
    for attempt in ("os.remove('/{}')", "os.symlink('/etc/hostname', '/{}.link')", "os.rename('/{}', '/tmp/x')"):
        assert "done" not in refused(attempt.format(f"sandbox/mailbox/{name}"))
