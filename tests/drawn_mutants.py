"""Prints names of mutants for `mutmut run`, drawn at random from those that mutmut has written: SEED NUMBER"""

import json
import sys
from pathlib import Path
from random import Random

seed, number = sys.argv[1], int(sys.argv[2])
names = [name for file in Path("mutants").rglob("*.meta") for name in json.loads(file.read_text())["exit_code_by_key"]]
names.sort(key=lambda name: Random(f"{seed} {name}").random())  # each by itself, so that new code leaves the others' order
print(*names[:number])
