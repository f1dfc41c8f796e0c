"""Files that answers are written to."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ...exceptions import ApiValueError


@contextmanager
def appearing(
    path: str | os.PathLike[str],
) -> Generator[Callable[[bytes], Any], None, None]:
    """What writes to a file that takes its place when all is written, and else leaves nothing.

    It is written beside its place under a name that nobody knows, so that nobody can be there before, and several
    writers of one file do not meet.

    Args:
        path: The file; one that exists is replaced.

    Raises:
        ApiValueError: There can be no such file.
        OSError: It cannot be written to its end.
    """
    place = _place(path)
    partial = place.with_name(f".{secrets.token_hex(8)}.part")
    try:
        opened = partial.open("xb")  # never a file, or a link, that is there
    except OSError as error:
        raise ApiValueError(f"cannot write to {str(path)!r}: {error}") from error
    with opened:
        try:
            yield opened.write
            opened.close()
            partial.replace(place)
        except BaseException:
            opened.close()
            partial.unlink(missing_ok=True)
            raise


def _place(path: str | os.PathLike[str]) -> Path:
    place = Path(path)
    if place.exists() and not place.is_file():
        raise ApiValueError(f"cannot write to {str(path)!r}: it is no file")
    if not place.parent.is_dir():
        raise ApiValueError(
            f"cannot write to {str(path)!r}: there is no folder {str(place.parent)!r}"
        )
    return place
