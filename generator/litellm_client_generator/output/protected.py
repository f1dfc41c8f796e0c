"""`.generatorignore`: files that a user has taken over, in the syntax of `.gitignore`.

The file may lie in the package's folder and in the folder above it; as with Git, the nearer one decides.
"""

from __future__ import annotations

from collections.abc import Callable
from os.path import abspath
from pathlib import Path

from pathspec import GitIgnoreSpec

from litellm_client_generator.output.errors import OutputError
from litellm_client_generator.output.manifest import MANIFEST

IGNORE = ".generatorignore"


def protection(folder: Path) -> Callable[[str], bool]:
    """Says of a path inside the folder whether the generator has to leave it alone.

    The manifest cannot be protected: it would no longer tell the generator's files from others.

    Raises:
        OutputError: An ignore file has a line that is no pattern.
        OSError: An ignore file cannot be read.
    """
    # As it is named: a link counts where it is, not where it leads.
    folder = Path(abspath(folder))  # noqa: PTH100
    rules = [
        (patterns, prefix)
        for base, prefix in ((folder, ""), (folder.parent, f"{folder.name}/"))
        if (patterns := patterns_of(base / IGNORE)) is not None
    ]

    def protects(path: str) -> bool:
        for patterns, prefix in rules:
            decided = patterns.check_file(prefix + path).include
            if decided is not None:
                return decided and path != MANIFEST
        return False

    return protects


def patterns_of(file: Path) -> GitIgnoreSpec | None:
    if not file.is_file():
        return None
    try:
        return GitIgnoreSpec.from_lines(file.read_text("utf-8").splitlines())
    except ValueError as error:
        raise OutputError(f"{file}: {error}; nothing was changed") from None
