"""How long a student waits for `autograder check`, beside importing PyTorch and beside otter-grader.

    python -m benchmarks.check [--repeats N]

otter-grader, which this installs for itself, runs the same file in its own process, without a sandbox, and one test: the
shape and the values of one output. Runs alternate; the table gives medians of the wall time.
"""

import argparse
import inspect
import subprocess
import sys
import sysconfig
import time
import venv
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from attnlib.attention import Attention
from autograder.sandbox.bubblewrap import require_bubblewrap
from benchmarks.records import save

ANSWER = f"import math\n\nimport torch\nimport torch.nn as nn\nfrom torch import Tensor\n\n\n{inspect.getsource(Attention)}"
TEST = """
OK_FORMAT = True
test = {"name": "attention", "points": 1, "suites": [{"type": "doctest", "scored": True, "setup": "", "teardown": "",
    "cases": [{"hidden": False, "locked": False, "code": '''
>>> import torch.nn.functional as F
>>> x = torch.randn(1, 8, 4, 4)
>>> layer = Attention(8)
>>> q, k, v = (conv(x).flatten(2) for conv in (layer.conv_query, layer.conv_key, layer.conv_value))
>>> due = x + F.scaled_dot_product_attention(*(part.transpose(1, 2) for part in (q, k, v))).transpose(1, 2).view_as(x)
>>> bool(layer(x).shape == x.shape and torch.allclose(layer(x), due, atol=1e-5))
True
'''}]}]}
"""


def with_otter(folder: Path) -> Path | None:
    """The `otter` of a new environment that also sees this one's packages; None where otter-grader can't be installed."""
    venv.create(folder, symlinks=True, with_pip=True)
    python = folder / "bin" / "python"
    if subprocess.run([python, "-m", "pip", "install", "--quiet", "otter-grader"]).returncode:
        return None
    packages = next((folder / "lib").glob("python3*/site-packages"))
    (packages / "project.pth").write_text(sysconfig.get_paths()["purelib"])
    return folder / "bin" / "otter"


def seconds_for(command: list[str], folder: Path) -> float:
    began = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder)  # otter-grader leaves a log where it is run
    if done.returncode:
        raise RuntimeError(f"{command}: {done.stdout}{done.stderr}")
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.check")
    parser.add_argument("--repeats", type=int, default=5, help="runs of each (default: 5)")
    arguments = parser.parse_args()
    require_bubblewrap()
    with TemporaryDirectory() as scratch:
        answer, tests = Path(scratch, "answer.py"), Path(scratch, "tests")
        answer.write_text(ANSWER)
        tests.mkdir()
        (tests / "attention.py").write_text(TEST)
        commands = {
            "import torch": [sys.executable, "-c", "import torch"],
            "autograder check": [sys.executable, "-m", "autograder.cli", "check", str(answer)],
        }
        if otter := with_otter(Path(scratch, "otter")):
            commands["otter check"] = [str(otter), "check", str(answer), "-t", str(tests)]
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(arguments.repeats):
            for name, command in commands.items():
                times[name].append(seconds_for(command, answer.parent))
    medians = {name: median(found) for name, found in times.items()}
    for name, seconds in medians.items():
        print(f"{name:<16} {seconds:6.1f} s, {seconds / medians['import torch']:.1f} times as long as importing torch")
    save("check", {"repeats": arguments.repeats, "seconds": medians})


if __name__ == "__main__":
    main()
