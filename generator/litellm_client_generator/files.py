"""Files that are written whole or not at all, whatever happens to the process or to the machine."""

from __future__ import annotations

import os
from pathlib import Path
from secrets import token_hex


def create(path: Path, data: bytes) -> None:
    """Writes a new file, which survives a power cut from here on.

    Raises:
        OSError: It is there already, or cannot be written.
    """
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def replace(path: Path, data: bytes) -> None:
    """Writes a file in one step: until then, what is there stays as it is.

    Raises:
        OSError: It cannot be written.
    """
    stage = path.with_name(f".{path.name}.{token_hex(4)}")
    try:
        create(stage, data)
        stage.replace(path)
    except BaseException:
        stage.unlink(missing_ok=True)
        raise
