"""The new folder for the old one.

Linux and macOS can exchange the names of two folders in one step, on all common file systems. Elsewhere the old folder
is renamed and then the new one; a run that is killed between the two leaves the old folder aside, and the next run puts
it back before anything else.

Folders beside the package's are a run's own only as long as a mark stands beside them: it comes before the first and goes
behind the last. Whatever else is called like them is somebody's, and stays.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from os.path import lexists
from pathlib import Path

from litellm_client_generator.output.errors import OutputError
from litellm_client_generator.output.stage import discard

EXCHANGE = {"linux": "renameat2", "darwin": "renameatx_np"}
"""The system's function; both take the same arguments."""
EXCHANGE_FLAG = 2
NO_FOLDER = -1
UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM}
IMMOVABLE = {errno.EBUSY, errno.EXDEV}
"""What the system says of a mount point, and of a folder in a lower layer of an overlay file system."""


def stage_of(folder: Path) -> Path:
    """Where the new folder is built; the old one, once they have changed places.

    There is one at a time: the lock sees to it.
    """
    return folder.with_name(f".{folder.name}.generator-new")


def aside_of(folder: Path) -> Path:
    """Where the old folder waits for the new one, if they cannot change places."""
    return folder.with_name(f".{folder.name}.generator-old")


def mark_of(folder: Path) -> Path:
    """The file that says that the two are a run's own."""
    return folder.with_name(f".{folder.name}.generator")


def words_of(folder: Path) -> bytes:
    """What the mark says."""
    names = f"{stage_of(folder).name} and {aside_of(folder).name}"
    return f"litellm-client-generator is at work: {names} are its own.\n".encode()


def claim(folder: Path) -> Path:
    """Marks the folders beside the package's as this run's own; gives the one where the new package is built.

    Call `tidy` before it, and after it, whatever happens.

    Raises:
        OutputError: Somebody has one of that name.
        OSError: Nothing can be written there.
    """
    mark = mark_of(folder)
    for path in (mark, stage_of(folder), aside_of(folder)):
        if lexists(path):
            raise OutputError(
                f"{path}: is in the way, and is not the generator's; nothing was changed: rename it, or remove it"
            )
    mark.write_bytes(words_of(folder))
    return stage_of(folder)


def tidy(folder: Path) -> None:
    """Removes what a run, finished or killed, needed beside the package's folder; an old folder left aside goes back.

    Raises:
        OSError: The old folder cannot be put back.
    """
    mark, aside, stage = mark_of(folder), aside_of(folder), stage_of(folder)
    if mark.is_symlink() or not mark.is_file():
        return
    words, said = words_of(folder), mark.read_bytes()
    if said == words:
        if aside.is_dir() and not lexists(folder):
            aside.rename(folder)
        discard(aside)
        discard(stage)
        if any(map(lexists, (aside, stage))):
            return
    # One that was killed while it wrote the mark has made nothing else.
    if words.startswith(said):
        mark.unlink()


def replace(folder: Path) -> None:
    """Puts the new folder in the old one's place. Call `tidy` after it, whatever happens.

    Raises:
        OutputError: The folder cannot be renamed where it is.
        OSError: The system refuses for another reason.
    """
    stage = stage_of(folder)
    try:
        if not lexists(folder):
            stage.rename(folder)
        elif not exchange(stage, folder):
            folder.rename(aside_of(folder))
            stage.rename(folder)
    except OSError as error:
        if error.errno not in IMMOVABLE:
            raise
        raise OutputError(
            f"{folder}: is a mount point, or comes from the image of a container, and cannot be replaced in one step; "
            "nothing was changed: mount the folder above it, or remove it first"
        ) from error


def exchange(one: Path, other: Path) -> bool:
    """Gives two folders each other's name in one step; says whether the system can.

    Args:
        one: An absolute path.
        other: An absolute path on the same file system.

    Raises:
        OSError: It can, but not here.
    """
    if sys.platform not in EXCHANGE:
        return False
    system = ctypes.CDLL(None, use_errno=True)
    call = getattr(system, EXCHANGE[sys.platform], None)
    if call is None:
        return False
    paths = (os.fsencode(one), os.fsencode(other))
    # Paths are absolute, so the folders that they could be relative to do not matter.
    if call(NO_FOLDER, paths[0], NO_FOLDER, paths[1], EXCHANGE_FLAG) == 0:
        return True
    number = ctypes.get_errno()
    if number in UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(other))
