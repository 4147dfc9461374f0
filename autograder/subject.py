"""A student's work as a check sees it: a request goes in, and an answer or an error comes back.

Nothing here imports PyTorch, so that a sandbox can start while that is imported.
"""

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from torch import Tensor

Answered = tuple[Any, "dict[str, Tensor]"]  # facts and tensors as they come back: not to be trusted

ENDS = {  # how a cell of the student's may end: the name of its error, and a hint
    "timeout": ("CellTimeoutError", "Does a loop in this cell never end?"),
    "died": ("DeadKernelError", "Did the code end its own process, or use up the memory?"),
}


class SubjectError(RuntimeError):
    """No answer. kind: "error" (the student's code raised), "timeout", "died" or "malformed"."""

    def __init__(self, message: str, kind: str = "error"):
        super().__init__(message)
        self.message = message
        self.kind = kind

    @property
    def ending(self) -> tuple[str, str]:
        """The name of the error with which a cell ended, and its message, where it timed out or died."""
        name, hint = ENDS[self.kind]
        return name, f"{self.message} {hint}"


class Subject(Protocol):
    """A student's work that answers the requests of `autograder.guest`."""

    def ask(self, request: dict[str, Any], tensors: "dict[str, Tensor]") -> Answered:
        """The answer to a request, not validated; SubjectError where there is none."""
