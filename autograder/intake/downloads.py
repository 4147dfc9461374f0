"""A platform's download: which files in it are whose, as each platform, or a folder of folders, has it.

docs/collecting.md describes the layouts, and where each is documented.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import yaml

from autograder.intake.containers import Download
from autograder.intake.paths import ARCHIVES, NOTEBOOKS, Parts, ends, is_wanted
from autograder.intake.sources import MB

MAX_METADATA = 100 * MB  # Gradescope's has the output of its autograder in it
CANVAS = re.compile(r"(?P<name>.*?)_(?:(?P<late>LATE)_)?(?P<number>\d+)_(?P<file>\d+)_(?P<own>.+)", re.DOTALL)
CANVAS_TEXT = re.compile(r"(?P<name>.*?)_(?:LATE_)?(?P<number>\d+)_(text|link)\.html", re.DOTALL)
CANVAS_ANONYMOUS = re.compile(r"(LATE_)?anon_\w+_\d+_.+", re.DOTALL)
MOODLE = re.compile(r"(?P<name>[^_]*)_(?P<number>\d+)_assignsubmission_(?P<kind>file|onlinetext)(_(?P<own>.*))?", re.DOTALL)
BLACKBOARD = re.compile(r"(?P<who>.+)_attempt_(?P<day>\d{4}-\d\d-\d\d)-(?P<time>\d\d-\d\d-\d\d)(_(?P<own>.+)|\.txt)", re.DOTALL)
BRIGHTSPACE = re.compile(
    r"(?P<number>\d+-\d+) - (?P<name>.+?) - (?P<day>[^-]*\b\d{4}) (?P<hour>\d{1,2})(?P<minute>\d\d)(?P<half> ?[AP]M)?"
    r"( - (?P<own>.+))?",
    re.DOTALL | re.IGNORECASE,
)
ENDING = re.compile(
    r"(\.(tar|ipynb|zipx?|tgz|gz|json|txt|7z|rar|t?xz|t?bz2?|t?zst|001|py|pdf|docx?|html|png|jpe?g|safetensors))+$",
    re.IGNORECASE,
)
METADATA = "submission_metadata.yml"


@dataclass
class Delivery:
    """What one student handed in, by the platform's word."""

    source: str  # "Canvas" ...
    label: str  # what the download calls it
    name: str = ""  # the student's, as the platform has it
    number: str = ""  # of the student, the platform's
    ids: tuple[str, ...] = ()  # an id or an address
    files: dict[Parts, Parts] = field(default_factory=dict)  # in the download, and as the student had them
    late: bool = False  # the platform's mark
    time: datetime | None = None  # the platform's
    said: str = ""  # the same in its words, by the clock of the course
    problem: str = ""  # why it is not understood, and what to do
    nobodys: str = ""  # the same, unless the roster knows whose it is

    @property
    def key(self) -> str:
        """What all deliveries of one student on one platform have in common."""
        return ":".join((self.source, self.number, self.name or self.label))


def deliveries(download: Download, assignment: str) -> list[Delivery]:
    """What is in a download, by student; where nobody can tell whose a file is, the delivery has a `problem`."""
    for depth in range(3):  # some people pack a folder around it
        below = {name: name[depth:] for name in download.names if len(name) > depth}
        if any(parts == (METADATA,) for parts in below.values()):
            return from_gradescope(download, below)
        for pattern, platform in LAYOUTS:
            if any(pattern.fullmatch(parts[0]) for parts in below.values()):
                return platform(below)
        if len({name[:depth + 1] for name in below}) > 1:
            break
    return from_folders(download, assignment)


def gathered(found: Iterator[tuple[Delivery, Parts, Parts]]) -> list[Delivery]:
    """One delivery for each student and time, with all files."""
    kept_ones: dict[tuple[str, str], Delivery] = {}
    for delivery, name, own in found:
        kept = kept_ones.setdefault((delivery.key, delivery.said), delivery)
        kept.files[name] = own
        kept.late |= delivery.late
        kept.problem = kept.problem or delivery.problem
    return list(kept_ones.values())


def from_canvas(below: dict[Parts, Parts]) -> list[Delivery]:
    def each() -> Iterator[tuple[Delivery, Parts, Parts]]:
        for name, parts in below.items():
            if match := CANVAS.fullmatch(parts[0]):
                known = Delivery("Canvas", match["name"], match["name"], match["number"], late=bool(match["late"]))
                yield known, name, (match["own"], *parts[1:])
            elif match := CANVAS_TEXT.fullmatch(parts[0]):
                why = "It was handed in as text or as a link, not as a file: ask for the zip that the notebook packs."
                yield Delivery("Canvas", match["name"], match["name"], match["number"], problem=why), name, parts
            elif CANVAS_ANONYMOUS.fullmatch(parts[0]):
                why = "Canvas hides whose it is: turn anonymous grading off in the assignment, and download again."
                yield Delivery("Canvas", parts[0], problem=why), name, parts
            else:
                yield unnamed("Canvas", parts), name, parts[1:] or parts

    return gathered(each())


def from_moodle(below: dict[Parts, Parts]) -> list[Delivery]:
    def each() -> Iterator[tuple[Delivery, Parts, Parts]]:
        for name, parts in below.items():
            match = MOODLE.fullmatch(parts[0])
            if not match:
                yield unnamed("Moodle", parts), name, parts[1:] or parts
            elif match["kind"] == "file":
                own = parts[1:] or (match["own"] or "file",)
                yield Delivery("Moodle", match["name"], match["name"], match["number"]), name, own
            elif match["number"] not in with_files:
                yield Delivery("Moodle", match["name"], match["name"], match["number"], problem=typed("Moodle")), name, parts

    matches = [MOODLE.fullmatch(parts[0]) for parts in below.values()]
    with_files = {match["number"] for match in matches if match and match["kind"] == "file"}
    return gathered(each())


def from_blackboard(below: dict[Parts, Parts]) -> list[Delivery]:
    """What stands before "_attempt_" ends with the user name, and both it and the assignment may have a "_" in them."""
    def each() -> Iterator[tuple[Delivery, Parts, Parts]]:
        for name, parts in below.items():
            if not (match := BLACKBOARD.fullmatch(parts[0])):
                yield unnamed("Blackboard", parts), name, parts[1:] or parts
                continue
            words = match["who"].split("_")
            ids = tuple("_".join(words[start:]) for start in reversed(range(len(words))))
            said = f"{match['day']}T{match['time'].replace('-', ':')}"
            if match["own"]:
                yield Delivery("Blackboard", match["who"], ids=ids, said=said), name, (match["own"], *parts[1:])
            elif (match["who"], match["day"], match["time"]) not in with_files:  # the receipt, which each attempt has
                yield Delivery("Blackboard", match["who"], ids=ids, said=said, problem=typed("Blackboard")), name, parts

    matches = [BLACKBOARD.fullmatch(parts[0]) for parts in below.values()]
    with_files = {(match["who"], match["day"], match["time"]) for match in matches if match and match["own"]}
    return gathered(each())


def from_brightspace(below: dict[Parts, Parts]) -> list[Delivery]:
    def each() -> Iterator[tuple[Delivery, Parts, Parts]]:
        for name, parts in below.items():
            if match := BRIGHTSPACE.fullmatch(parts[0]):
                label, half = f"{match['name']} {match['number']}", match["half"] or ""
                said = f"{match['day']} {match['hour']}:{match['minute']}{half}"
                known = Delivery("Brightspace", label, match["name"], match["number"], said=said)
                yield known, name, parts[1:] or (match["own"] or parts[0],)
            elif parts != ("index.html",):
                yield unnamed("Brightspace", parts), name, parts[1:] or parts

    return gathered(each())


def typed(source: str) -> str:
    return f"It was typed into {source}, not handed in as a file: ask for the zip that the notebook packs."


def unnamed(source: str, parts: Parts) -> Delivery:
    """What somebody put beside a platform's files, or called by a student's id, as other messages ask for."""
    why = f"{source} names no file like this, and nothing tells whose it is: take it out, or call it by the student's id."
    return Delivery("a folder", stem(parts), ids=(stem(parts),), nobodys=why)


def from_gradescope(download: Download, below: dict[Parts, Parts]) -> list[Delivery]:
    with download.opened(next(name for name, parts in below.items() if parts == (METADATA,))) as file:
        facts = read_metadata(file.read(MAX_METADATA))
    known = facts if isinstance(facts, dict) else {}
    files: dict[str, dict[Parts, Parts]] = {}
    for name, parts in below.items():
        if len(parts) > 1:
            files.setdefault(parts[0], {})[name] = parts[1:]
    found = []
    for folder, own in files.items():
        about = known.get(folder)
        about = about if isinstance(about, dict) else {}
        submitters = about.get(":submitters")
        for person in submitters or ():
            ids = tuple(str(person[key]) for key in (":sid", ":email") if person.get(key))
            found.append(Delivery(
                "Gradescope", folder, str(person.get(":name") or ""), next(iter(ids), ""), ids, own, time=moment(about)
            ))  # fmt: skip
        if not submitters:
            why = f"{METADATA} does not say whose it is: name the student's id, and hand it in as a folder of that name."
            found.append(Delivery("Gradescope", folder, files=own, problem=why))
    return found


def read_metadata(content: bytes) -> object:
    try:
        return yaml.load(content, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        why = " ".join(str(error).split())
        raise ValueError(f"{METADATA} cannot be read ({why}): export the submissions once more.") from None


def moment(about: dict) -> datetime | None:
    time = about.get(":created_at")
    if not isinstance(time, datetime):
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)  # PyYAML reads "... Z" in either way


def from_folders(download: Download, assignment: str) -> list[Delivery]:
    """A folder, a zip file or a notebook for each student, called by the student's id or name."""
    names = download.names
    depth = 0
    while is_wrapper(names, depth, assignment):
        depth += 1
    if any(is_students_own(name[depth:], assignment) for name in names) and not is_class(names, depth, assignment):
        title = names[0][depth - 1] if depth else download.title
        return [Delivery("a folder", title, ids=(title,), files={name: name[depth:] for name in names})]
    return gathered(
        (Delivery("a folder", stem(name[depth:]), ids=(stem(name[depth:]),)), name, name[depth + 1 :] or name[depth:])
        for name in names
    )


def is_students_own(parts: Parts, assignment: str) -> bool:
    """Whether a download is what one student packed: its files, and no names of students above them."""
    return parts[0] in ("checkpoints", assignment) or parts == (f"{assignment}.ipynb",)


def is_class(names: list[Parts], depth: int, assignment: str) -> bool:
    """Whether beside one student's loose files lie those of others, in folders or archives."""
    own = re.compile(
        rf"(copy of )?({assignment}|explore_attention|checkpoints)([ _-]*(copy|final|old))?[ _-]*\(?\d*\)?", re.IGNORECASE
    )
    wanted = (name[depth:] for name in names if is_wanted(name[depth:]))
    apart = (parts for parts in wanted if ends(parts, ARCHIVES) or len(parts) > 1 and ends(parts, NOTEBOOKS))
    return len({stem(parts) for parts in apart if not own.fullmatch(stem(parts))}) > 1


def is_wrapper(names: list[Parts], depth: int, assignment: str) -> bool:
    """Whether all lies in one folder that is no student's: it holds several that could be."""
    if len({name[: depth + 1] for name in names}) != 1 or any(len(name) < depth + 2 for name in names):
        return False
    inner = [parts for name in names if is_wanted(parts := name[depth + 1 :])]
    if any(is_students_own(parts, assignment) for parts in inner) and not is_class(names, depth + 1, assignment):
        return False
    could_be = {parts[0] for parts in inner if len(parts) > 1 or ends(parts, (*NOTEBOOKS, *ARCHIVES))}
    return len(could_be) > 1 or any(len(parts) > 1 for parts in inner)


def stem(parts: Parts) -> str:
    """A student's id from the name of a folder, or of a file without its ending."""
    return parts[0] if len(parts) > 1 else ENDING.sub("", parts[0])


LAYOUTS = [
    (MOODLE, from_moodle), (CANVAS, from_canvas), (CANVAS_ANONYMOUS, from_canvas),
    (BLACKBOARD, from_blackboard), (BRIGHTSPACE, from_brightspace),
]  # fmt: skip
