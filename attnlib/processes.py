"""Worker processes that leave nothing running behind."""

import os
import threading
from multiprocessing import parent_process


def stop_with_parent() -> None:
    """Called in a worker process: end it as soon as the process that started it is gone, even killed.

    Otherwise the orphan would go on working beside what takes its place.
    """
    parent = parent_process()
    assert parent, "this is a worker"

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
