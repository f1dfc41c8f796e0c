"""The one error of this package."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class OutputError(Exception):
    """The folder cannot be read or written; the message says why, and what to do."""


@contextmanager
def explained(folder: Path, what: str) -> Iterator[None]:
    """What the operating system refuses becomes an error that a user understands.

    Args:
        folder: The package's folder, as the user named it.
        what: What could not be done, and what that leaves behind.

    Raises:
        OutputError: In place of an `OSError`.
    """
    try:
        yield
    except OSError as error:
        path = f" ({error.filename})" if error.filename else ""
        reason = error.strerror or str(error)
        raise OutputError(f"{folder}: {what}: {reason}{path}") from error
