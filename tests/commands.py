"""The packages' commands, each in a fork of one process that has imported what they take seconds to import."""

import atexit
import gc
import json
import os
import runpy
import subprocess
import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

IMPORTED = (  # none computes anything on import: a fork after a product on two threads hangs
    "attnlib.experiments.report", "autograder.authoring.release", "autograder.cli", "autograder.demo", "autograder.doctor",
    "autograder.grading.command", "autograder.grading.report", "autograder.grading.runner", "autograder.grading.single_file",
    "autograder.on_demand.command", "nbgrader.apps.nbgraderapp",
)


def run(module, *arguments, cwd=None, env=os.environ):
    """Run `python -m MODULE ARGUMENTS` in a fork. Returns status and output. PYTHONPATH has no effect."""
    with TemporaryDirectory(prefix="command-") as folder:
        streams = [f"{folder}/stdout", f"{folder}/stderr"]
        process = server()
        order = {"module": module, "arguments": arguments, "cwd": str(cwd or os.getcwd()), "env": dict(env)}
        print(json.dumps(order | {"streams": streams}), file=process.stdin, flush=True)
        status = int(process.stdout.readline())
        return subprocess.CompletedProcess([module, *arguments], status, *(Path(stream).read_text() for stream in streams))


def nbgrader(course, *arguments):
    """Run an nbgrader command in the course; it must succeed."""
    finished = run("nbgrader", *arguments, cwd=course)
    assert finished.returncode == 0, finished.stderr


@cache
def server():
    process = subprocess.Popen([sys.executable, "-P", __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    atexit.register(process.stdin.close)  # which ends it
    return process


def serve():
    for name in IMPORTED:
        import_module(name)
    gc.freeze()  # else the collector would write to all that is imported, and each fork copy it
    for line in sys.stdin:
        if not (child := os.fork()):
            return become(**json.loads(line))
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


def become(module, arguments, cwd, env, streams):
    """Turn this fork into a process as `python -m` starts one."""
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for number, stream in enumerate(streams, start=1):
        os.dup2(os.open(stream, os.O_WRONLY | os.O_CREAT), number)
    sys.argv[1:] = arguments
    sys.path.insert(0, cwd)
    sys.modules.pop(module, None)
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    serve()
