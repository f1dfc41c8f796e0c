"""The whole new folder, built beside the old one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from litellm_client_generator.files import create
from litellm_client_generator.output.plan import Plan, above


def fill(stage: Path, folder: Path, files: Mapping[str, str], plan: Plan) -> None:
    """Makes a folder that holds what the package is to hold.

    What stays is a second name for the same file, so that it keeps all that it has: bytes, times, owner, even its
    number.

    Args:
        stage: The new folder; must not be there.
        folder: The package's folder.
        files: Path inside the folder to text.
        plan: What is written and what is kept.

    Raises:
        OSError: Something cannot be read or written.
    """
    written = plan.outcome.written
    stage.mkdir()
    folders = sorted(above((*plan.kept, *written)))
    for path in folders:
        (stage / path).mkdir(exist_ok=True)
    for path in plan.kept:
        if plan.before[path].is_folder:
            (stage / path).mkdir(exist_ok=True)
            folders.append(path)
        else:
            share(folder / path, stage / path)
    for path in written:
        create(stage / path, files[path].encode())
        if path in plan.before and plan.before[path].is_file:
            shutil.copymode(folder / path, stage / path)
    for path in sorted(folders, reverse=True):
        if path in plan.before and plan.before[path].is_folder:
            resemble(folder / path, stage / path)


def share(source: Path, target: Path) -> None:
    """Gives a file or link a second name; copies it where the file system has no such thing."""
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(source, target, follow_symlinks=False)


def resemble(source: Path, target: Path) -> None:
    """Gives a folder the mode, owner and attributes of another.

    Not its times: Python's import system goes by them.
    """
    status = source.stat()
    with suppress(PermissionError, AttributeError):
        os.chown(target, status.st_uid, status.st_gid)
    shutil.copystat(source, target)
    os.utime(target)


def discard(folder: Path) -> None:
    """Removes a folder that a run made beside the package's, as far as it can be."""
    if folder.is_symlink():
        return
    for inner, _, _ in os.walk(folder):
        with suppress(OSError):
            Path(inner).chmod(0o700)
    shutil.rmtree(folder, ignore_errors=True)
