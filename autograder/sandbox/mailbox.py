"""Requests into a sandbox and answers out of it, as files. A student's code may have written an answer: none is trusted."""

import errno
import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.sandbox.bubblewrap import READ, WRITTEN
from autograder.sandbox.limits import MIB
from autograder.subject import Answered, SubjectError

if TYPE_CHECKING:
    from torch import Tensor

FACTS_LIMIT = 2**20  # bytes
HEADER_LIMIT = 2**20  # bytes: names, types and shapes of some 10,000 tensors
DEPTH_LIMIT = 20  # of lists and dictionaries in each other


class Mailbox:
    """Four files in a folder: request.json and tensors.safetensors go in, answer.* come out."""

    def __init__(self, folder: Path, tensors_limit: int):
        self.folder = folder
        self.limits = (FACTS_LIMIT, tensors_limit)
        for name in READ:
            (folder / name).touch()
            (folder / name).chmod(0o644)  # whatever the umask: the kernel may have another account
        # Opened now and never again: whatever is put in their place later is not looked at.
        self.answers = [os.open(folder / name, os.O_RDWR | os.O_CREAT | os.O_EXCL) for name in WRITTEN]
        for descriptor in self.answers:
            os.fchmod(descriptor, 0o666)  # the folder itself is closed to others

    def close(self) -> None:
        for descriptor in self.answers:
            os.close(descriptor)

    def require_room(self) -> None:
        """OSError where an answer might not find room: what could not be written for that is nobody's mistake."""
        if shutil.disk_usage(self.folder).free < (most := sum(self.limits)):
            raise OSError(errno.ENOSPC, f"{os.strerror(errno.ENOSPC)} for {most // MIB} MiB", str(self.folder.parent))

    def put(self, request: dict[str, Any], tensors: "dict[str, Tensor]") -> None:
        """OSError where there is no room for the request, or for its answer."""
        from safetensors.torch import save  # which brings PyTorch along

        self.require_room()
        for descriptor in self.answers:
            os.ftruncate(descriptor, 0)
        apart = {name: tensor.detach().contiguous().clone() for name, tensor in tensors.items()}
        for name, data in zip(READ, (json.dumps(request).encode(), save(apart))):
            (self.folder / name).write_bytes(data)

    def take(self) -> Answered:
        """The answer to the request that was put last; SubjectError where it is none, OSError where the disk is full."""
        try:
            facts, tensors = map(read, WRITTEN, self.answers, self.limits)
            return facts_from(facts), tensors_from(tensors)
        except SubjectError:
            self.require_room()
            raise


def read(name: str, descriptor: int, limit: int) -> bytes:
    size = os.fstat(descriptor).st_size
    if not 0 < size <= limit:
        raise malformed(f"{name} has {size} bytes" if size else f"{name} is empty")
    return os.pread(descriptor, size, 0)


def facts_from(data: bytes) -> dict[str, Any]:
    try:
        facts = json.loads(data)
        json.dumps(facts, ensure_ascii=False).encode()  # half a surrogate pair could never be written to a notebook
    except (ValueError, RecursionError) as error:
        raise malformed(f"answer.json: {type(error).__name__}") from None
    if not isinstance(facts, dict) or is_deep(facts):
        raise malformed("answer.json is not a plain dictionary")
    return facts


def is_deep(value: Any, limit: int = DEPTH_LIMIT) -> bool:
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return limit == 0 or any(is_deep(part, limit - 1) for part in parts)


def tensors_from(data: bytes) -> "dict[str, Tensor]":
    from safetensors.torch import load

    if int.from_bytes(data[:8], "little") > HEADER_LIMIT:  # the format begins with the length of its header
        raise malformed("answer.safetensors has too long a header")
    try:
        return load(data)
    except Exception as error:  # of many kinds: the format's, torch's, and an unknown type's
        raise malformed(f"answer.safetensors: {type(error).__name__}") from None


def malformed(problem: str) -> SubjectError:
    return SubjectError(f"The answer can't be read: {problem}.", "malformed")
