"""Worker processes that take no more than they should, and leave nothing running behind."""

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import parent_process


def stop_with_parent(last: Callable[[], object] = lambda: None) -> None:
    """Called in a worker process: end it as soon as the process that started it is gone, even killed.

    last: what it does before it ends

    Otherwise the orphan would go on working beside what takes its place.
    """
    parent = parent_process()
    assert parent, "this is a worker"

    def watch() -> None:
        parent.join()
        last()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def limit(name: str, most: int) -> None:
    """Limit a resource of this process ("RLIMIT_DATA", in bytes) to `most`, or less where its hard limit is lower."""
    with suppress(ModuleNotFoundError):  # Windows has no such limits
        import resource

        what = getattr(resource, name)
        hard = resource.getrlimit(what)[1]
        resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
