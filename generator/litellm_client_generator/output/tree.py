"""What is in a folder."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CACHES = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache"})


class Entry(NamedTuple):
    """A file, link or folder. Equal entries of one path mean that nobody touched it."""

    mode: int
    inode: int = 0
    size: int = 0
    changed: int = 0

    @property
    def is_file(self) -> bool:
        return stat.S_ISREG(self.mode)

    @property
    def is_folder(self) -> bool:
        return stat.S_ISDIR(self.mode)


def tree(folder: Path) -> dict[str, Entry]:
    """The folder, as `.`, and all that is in it but caches, by its path there; nothing if it is missing.

    Links are not followed.

    Raises:
        OSError: Some of it cannot be read.
    """
    if not folder.is_dir():
        return {}
    return {".": Entry(folder.stat().st_mode), **dict(walk(folder, ""))}


def walk(folder: str | Path, prefix: str) -> Iterator[tuple[str, Entry]]:
    with os.scandir(folder) as found:
        items = sorted(found, key=lambda item: item.name)
    for item in items:
        status = item.stat(follow_symlinks=False)
        path = prefix + item.name
        if not stat.S_ISDIR(status.st_mode):
            yield path, Entry(
                status.st_mode, status.st_ino, status.st_size, status.st_mtime_ns
            )
        elif item.name not in CACHES:
            yield path, Entry(status.st_mode)
            yield from walk(item.path, f"{path}/")
