"""One run at a time in a folder.

The lock is on the folder that holds the package, not on a file: it leaves nothing behind, is the same one by whatever
path, user or container the folder is reached, and the system drops it when the process ends, however it ends. Where a
folder cannot be locked (Windows, NFS), a file among the temporary ones stands in for it; that keeps runs on one machine
apart. Libraries of locks know files only, which they leave beside the package.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from litellm_client_generator.output.errors import OutputError

if sys.platform == "win32":
    import msvcrt

    def take(handle: int) -> bool:
        """Locks an open file, unless somebody else has it locked."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def take(handle: int) -> bool:
        """Locks an open file or folder, unless somebody else has it locked."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


PAUSE = 0.05


@contextmanager
def locked(folder: Path, say: Callable[[str], None], timeout: float) -> Iterator[None]:
    """Keeps other runs out of the folder.

    Args:
        folder: The folder that holds the package's folder; must be there.
        say: Is told, once, that another run has to end first.
        timeout: Seconds to wait for it.

    Raises:
        OutputError: Another run took longer, or removed the folder.
        OSError: Nothing can be locked.
    """
    handle = handle_of(folder)
    try:
        wait(handle, folder, say, timeout)
        if is_replaced(handle, folder):
            raise OutputError(f"{folder}: was removed by another run; nothing was made")
        yield
    finally:
        os.close(handle)


def handle_of(folder: Path) -> int:
    """What is locked in the folder's name."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return stand_in(folder)
    try:
        take(handle)
    except OSError:
        os.close(handle)
        return stand_in(folder)
    return handle


def stand_in(folder: Path) -> int:
    key = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    path = Path(tempfile.gettempdir(), f"litellm-client-generator-{key}.lock")
    return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)


def wait(handle: int, folder: Path, say: Callable[[str], None], timeout: float) -> None:
    end = time.monotonic() + timeout
    told = False
    while not take(handle):
        if time.monotonic() > end:
            raise OutputError(
                f"{folder}: another run has been writing here for {timeout:g} s; nothing was changed"
            )
        if not told:
            say(f"{folder}: waiting for another run to end")
            told = True
        time.sleep(PAUSE)


def is_replaced(handle: int, folder: Path) -> bool:
    """Whether the path leads to another folder now than the one that is locked."""
    status = os.fstat(handle)
    return stat.S_ISDIR(status.st_mode) and not os.path.samestat(status, folder.stat())
