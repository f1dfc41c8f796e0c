"""Processes that work for a run, and end with it."""

from __future__ import annotations

import multiprocessing
import os
import threading
from concurrent.futures import ProcessPoolExecutor


def workers() -> ProcessPoolExecutor:
    """One process for each of the machine's; none outlives this one, however it ends."""
    return ProcessPoolExecutor(os.cpu_count(), initializer=end_with_parent)


def end_with_parent() -> None:
    """A worker waits for work; that its parent was killed, nobody else would tell it."""
    threading.Thread(target=_watch, daemon=True).start()


def _watch() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
