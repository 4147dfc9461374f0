"""Grades the whole zoo in the sandbox and writes its confusion matrix.

    python tests/zoo/confusion.py [FILE]

writes `results/zoo.md`, or FILE. A quarter of an hour on two cores.
"""

import argparse
import os
import re
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from autograder.checks.verdict import Verdict
from autograder.grading.single_file import check
from tqdm import tqdm

ZOO = Path(__file__).parent


class Specimen(NamedTuple):
    """A file of the zoo: what is wrong with it, what it should lose ("all" or ids), and what the grader said."""

    name: str
    kind: str
    mistake: str | None
    loses: list[str]
    verdicts: list[Verdict]

    def should_lose(self, item: str) -> bool:
        return self.loses == ["all"] or item in self.loses

    @property
    def named(self) -> set[str]:
        return {verdict.mistake for verdict in self.verdicts if verdict.mistake}


def specimen(path: Path) -> Specimen:
    header = dict(re.findall(r"^(mistake|loses): (.+)$", path.read_text(), flags=re.MULTILINE))  # some are no Python
    loses = header.get("loses", "").split(", ")
    return Specimen(path.stem, path.parent.name, header.get("mistake"), loses, check(path).verdicts)


def counted(zoo: list[Specimen]) -> dict[str, Counter]:
    """For each item, how often it should be lost and was: keys are pairs of bools."""
    counts: dict[str, Counter] = {}
    for animal in zoo:
        for verdict in animal.verdicts:
            seen = (animal.should_lose(verdict.id), not verdict.passed)
            counts.setdefault(verdict.id, Counter())[seen] += 1
    return counts


def matrix(counts: dict[str, Counter]) -> Iterator[str]:
    cells = ((True, True), (True, False), (False, True), (False, False))
    yield "| item | should lose, loses | should lose, keeps | should keep, loses | should keep, keeps |"
    yield "|---|---:|---:|---:|---:|"
    for item, count in [*counts.items(), ("**all**", sum(counts.values(), Counter()))]:
        yield f"| {item} | " + " | ".join(str(count[cell]) for cell in cells) + " |"


def strays(zoo: list[Specimen]) -> Iterator[str]:
    """Which files are behind the two columns in the middle."""
    for animal in zoo:
        for verdict in animal.verdicts:
            if animal.should_lose(verdict.id) == verdict.passed:
                yield f"`{animal.name}` {'keeps' if verdict.passed else 'loses'} {verdict.id}, and should not."


def naming(zoo: list[Specimen]) -> Iterator[str]:
    wrong = [animal for animal in zoo if animal.kind == "wrong"]
    own = [animal for animal in wrong if animal.mistake in animal.named]
    other = [animal for animal in wrong if animal not in own and animal.named]
    yield (
        f"The feedback on {len(own)} of {len(wrong)} wrong files calls their mistake by its very name, on {len(other)} by the "
        f"name of its kind, and on {len(wrong) - len(own) - len(other)} it only says what was seen:"
    )
    yield ""
    yield "| file | its mistake is called |"
    yield "|---|---|"
    for animal in wrong:
        if animal not in own:
            yield f"| {animal.name} | {', '.join(sorted(animal.named)) or 'not named'} |"


def report(zoo: list[Specimen]) -> str:
    kinds = Counter(animal.kind for animal in zoo)
    return "\n".join([
        "# The zoo: is the grader right?", "",
        f"{kinds['correct']} correct, {kinds['wrong']} wrong and {kinds['misbehaving']} misbehaving files of "
        "`tests/zoo/`, each graded by `autograder check` in the sandbox. For every item of the rubric that applies "
        "to a file: should it be lost, and was it?", "",
        *matrix(counted(zoo)), "", *strays(zoo), "",
        *naming(zoo), "",
        "Made by `python tests/zoo/confusion.py`.", "",
    ])  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(prog="python tests/zoo/confusion.py")
    parser.add_argument("file", type=Path, nargs="?", default=Path("results/zoo.md"), metavar="FILE")
    file = parser.parse_args().file
    paths = [path for kind in ("correct", "wrong", "misbehaving") for path in sorted((ZOO / kind).glob("*.py"))]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        zoo = list(tqdm(pool.map(specimen, paths), total=len(paths), unit="file"))
    file.write_text(report(zoo))


if __name__ == "__main__":
    main()
