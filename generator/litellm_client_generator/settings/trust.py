"""Settings that are code: a file that names plugins or templates decides what runs.

Whoever runs the command in a folder means the settings there. A file further up may be somebody else's, such as one in `/tmp` or above a
shared folder: it may name code only where it is part of the same repository or of the user's home, and is the user's own.
"""

from __future__ import annotations

import os
from pathlib import Path

from litellm_client_generator.settings.settings import Layer, SettingsError

CODE = ("plugins", "templates")
"""The settings that name code."""

REPOSITORIES = (".git", ".hg", ".jj", ".svn", ".bzr")
"""What the top folder of a repository holds."""


def check(layer: Layer, start: Path, keys: tuple[str, ...] = CODE) -> None:
    """See that a project's configuration may name code.

    Args:
        layer: The project's configuration.
        start: The folder where the search for it began.
        keys: The settings whose code would run.

    Raises:
        SettingsError: It names code, was found further up, and is not known to be the user's.
    """
    named = [key for key in keys if layer.values.get(key)]
    if not named or not layer.is_found or layer.folder.samefile(start):
        return
    if not _is_own(layer.folder / "pyproject.toml"):
        why = "belongs to another user"
    elif not any(layer.folder.is_relative_to(top) for top in _tops(start)):
        why = "is outside of this repository and of your home"
    else:
        return
    raise SettingsError(
        f"{layer.source}: setting {named[0]}: it names code to run, and the file {why}; "
        f"if you trust it, say so with --config {layer.source}"
    )


def _is_own(file: Path) -> bool:
    return not hasattr(os, "getuid") or file.stat().st_uid == os.getuid()


def _tops(start: Path) -> list[Path]:
    """The repository's folder and the user's home, as far as there are any."""
    folders = (start, *start.parents)
    tops = [
        folder
        for folder in folders
        if any((folder / name).exists() for name in REPOSITORIES)
    ]
    return [*tops[:1], Path("~").expanduser()]
