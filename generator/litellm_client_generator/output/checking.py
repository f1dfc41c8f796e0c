"""What a run would do: nothing here writes, locks or waits."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path

from litellm_client_generator.output.errors import explained
from litellm_client_generator.output.plan import Outcome, plan


def compare(folder: Path, files: Mapping[str, str]) -> Outcome:
    """What would change in the folder.

    Args:
        folder: The package's folder; it need not be there.
        files: Path inside the folder to text.

    Raises:
        OutputError: The folder cannot be read, or is none.
    """
    with explained(folder, "cannot be read"):
        return plan(folder, files).outcome


def diff(folder: Path, files: Mapping[str, str], outcome: Outcome) -> Iterator[str]:
    """A unified diff, line by line, from what is on disk to what would be made."""
    for path in sorted((*outcome.written, *outcome.removed)):
        current = folder / path
        before = current.read_bytes() if current.is_file() else b""
        lines = difflib.unified_diff(
            before.decode(errors="replace").splitlines(keepends=True),
            files.get(path, "").splitlines(keepends=True),
            f"a/{path}",
            f"b/{path}",
        )
        for line in lines:
            end = "" if line.endswith("\n") else "\n\\ No newline at end of file\n"
            yield line + end
