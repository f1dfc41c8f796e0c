"""`{path: text}` to a folder: whole or not at all, and never over what somebody else wrote.

The package holds a manifest with the checksum of every file that the generator wrote. It tells a file of an earlier run (which
may be replaced or removed) from one that was edited by hand or was never the generator's (which may not).
"""

from __future__ import annotations

import difflib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

MANIFEST = ".manifest.json"
CACHES = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache"})


class OutputError(Exception):
    """The folder cannot be written; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a run does, or would do, to the files of the package."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.written or self.removed)


def with_manifest(files: Mapping[str, str]) -> dict[str, str]:
    """The files and the manifest that lists them."""
    sums = {path: checksum(text.encode()) for path, text in sorted(files.items())}
    return {**files, MANIFEST: json.dumps({"files": sums}, indent=1) + "\n"}


def checksum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def compare(folder: Path, files: Mapping[str, str]) -> Changes:
    """What would change in the folder."""
    written = tuple(
        path
        for path, text in sorted(files.items())
        if read(folder / path) != text.encode()
    )
    unchanged = tuple(path for path in sorted(files) if path not in written)
    return Changes(
        written,
        unchanged,
        tuple(path for path in sorted(owned(folder)) if path not in files),
    )


def write(folder: Path, files: Mapping[str, str], force: bool = False) -> Changes:
    """Makes the folder hold these files, in one step: until then it is as it was.

    Files that are the same keep their time of change. Files of an earlier run that are no longer made are removed.

    Args:
        folder: The package's folder; made where it is missing.
        files: Path inside the folder to text.
        force: Replace and remove files that were edited by hand, or that others wrote, too.

    Raises:
        OutputError: Files are in the way, or the folder cannot be written.
    """
    changes = compare(folder, files)
    if not force:
        refuse(folder, changes)
    if not changes:
        return changes
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        try:
            fill(stage, folder, files, changes)
            swap(stage, folder)
        finally:
            shutil.rmtree(stage, ignore_errors=True)
    except OSError as error:
        raise OutputError(
            f"{folder}: cannot be written: {error.strerror or error}; nothing was changed"
        ) from None
    return changes


def refuse(folder: Path, changes: Changes) -> None:
    """Raises where a file would be lost that the generator did not write as it is."""
    if folder.exists() and not folder.is_dir():
        raise OutputError(
            f"{folder}: is a file; the package needs a folder of that name"
        )
    sums = owned(folder)
    lost = [
        path
        for path in (*changes.written, *changes.removed)
        if path != MANIFEST
        and (data := read(folder / path)) is not None
        and checksum(data) != sums.get(path)
    ]
    if lost:
        listed = "\n".join(
            f"{folder / path}: was edited by hand, or is not the generator's"
            for path in lost
        )
        raise OutputError(
            f"{listed}\nnothing was changed; --force replaces these files"
        )


def owned(folder: Path) -> dict[str, str]:
    """The files of an earlier run and their checksums, as the manifest has them; nothing if there is none."""
    data = read(folder / MANIFEST)
    try:
        sums = json.loads(data or b"{}").get("files", {})
    except (ValueError, AttributeError):
        return {}
    inside = (
        {path: value for path, value in sums.items() if is_inside(path)}
        if isinstance(sums, dict)
        else {}
    )
    return {
        path: str(value) for path, value in inside.items() if (folder / path).is_file()
    }


def is_inside(path: str) -> bool:
    parts = Path(path).parts
    return bool(parts) and not Path(path).is_absolute() and ".." not in parts


def read(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def fill(stage: Path, folder: Path, files: Mapping[str, str], changes: Changes) -> None:
    """Builds the whole new folder aside: what stays is linked or copied, what changes is written."""
    gone = {*changes.written, *changes.removed}
    for path in kept(folder):
        if path not in gone:
            target = stage / path
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(folder / path, target, follow_symlinks=False)
    for path in changes.written:
        target = stage / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(files[path], encoding="utf-8", newline="\n")
    mode = folder.stat().st_mode if folder.is_dir() else 0o777 & ~umask()
    stage.chmod(mode & 0o7777)


def kept(folder: Path) -> Iterator[str]:
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in CACHES]
        for name in names:
            yield (Path(root) / name).relative_to(folder).as_posix()


def umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


def swap(stage: Path, folder: Path) -> None:
    """Puts the new folder in the old one's place; puts the old one back if that fails."""
    if not folder.exists():
        stage.rename(folder)
        return
    former = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    folder.rename(former / folder.name)
    try:
        stage.rename(folder)
    except OSError:
        (former / folder.name).rename(folder)
        raise
    finally:
        shutil.rmtree(former, ignore_errors=True)


def diff(folder: Path, files: Mapping[str, str], changes: Changes) -> Iterator[str]:
    """A unified diff, line by line, from what is on disk to what would be made."""
    for path in sorted((*changes.written, *changes.removed)):
        before = (
            (read(folder / path) or b"")
            .decode(errors="replace")
            .splitlines(keepends=True)
        )
        after = files.get(path, "").splitlines(keepends=True)
        for line in difflib.unified_diff(before, after, f"a/{path}", f"b/{path}"):
            yield (
                line
                if line.endswith("\n")
                else f"{line}\n\\ No newline at end of file\n"
            )
