"""The manifest: which files of a package the generator wrote, and what they were made from.

It tells a file of an earlier run (which may be replaced or removed) from one that was edited by hand or was never the
generator's (which may not). It is only ever asked about files that are there, so nothing that it says leads out of the
folder.
"""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Mapping
from os.path import lexists
from pathlib import Path
from typing import Any

MANIFEST = ".manifest.json"
FILES = "files"


def with_manifest(
    files: Mapping[str, str], facts: Mapping[str, object] | None = None
) -> dict[str, str]:
    """The files and the manifest that lists them.

    Args:
        files: Path inside the folder to text.
        facts: What else the manifest says, such as where the document came from; JSON values that are the same on every
            machine.
    """
    sums = {path: checksum(text.encode()) for path, text in sorted(files.items())}
    manifest = {**(facts or {}), FILES: sums}
    return {**files, MANIFEST: json.dumps(manifest, indent=1) + "\n"}


def former(folder: Path) -> dict[str, Any]:
    """What the manifest says beside the list of files; nothing if there is no manifest, or none that can be read."""
    return {key: value for key, value in read(folder).items() if key != FILES}


def checksums(folder: Path) -> dict[str, str]:
    """The files of an earlier run and their checksums; nothing if there is no manifest, or none that can be read."""
    sums = read(folder).get(FILES)
    return sums if isinstance(sums, dict) else {}


def is_foreign(folder: Path) -> bool:
    """Whether somebody else has something of the manifest's name: no file at all, or one that lists no files."""
    file = folder / MANIFEST
    if lexists(file) and not is_plain(file):
        return True
    found = read(folder)
    return bool(found) and FILES not in found


def is_plain(file: Path) -> bool:
    """Whether it is a file that can be read: a link leads to what no run wrote, and reading a pipe may never end."""
    return stat.S_ISREG(file.lstat().st_mode)


def read(folder: Path) -> dict[str, Any]:
    file = folder / MANIFEST
    try:
        manifest = json.loads(file.read_bytes()) if is_plain(file) else {}
    except (OSError, ValueError, RecursionError):
        return {}
    return manifest if isinstance(manifest, dict) else {}


def checksum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
