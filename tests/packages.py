"""Packages that are put together here: what was made for a document, and the runtime."""

from __future__ import annotations

import compileall
import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from litellm_client_generator.rendering.printing import runtime
from tests.test_cases import CASES


def assembled(folder: Path, case: str) -> Path:
    """Puts the package of a golden case together, as `of_<case>`.

    Args:
        folder: Where it is put.
        case: The case.
    """
    package = golden(folder, case)
    add_runtime(package)
    return package


def golden(folder: Path, case: str) -> Path:
    """Puts what was made for a golden case alone into `of_<case>`."""
    package = folder / f"of_{case}"
    shutil.copytree(CASES / case / "expected", package)
    return package


def add_runtime(package: Path) -> None:
    """Adds the runtime to what was made for a document."""
    shutil.copytree(_compiled().name, package, dirs_exist_ok=True)


@cache
def _compiled() -> TemporaryDirectory[str]:
    """The runtime, and what Python makes of it, which would take longer than all else that a small package needs."""
    folder = TemporaryDirectory()
    write(Path(folder.name), runtime())
    assert compileall.compile_dir(folder.name, quiet=1)
    return folder


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Writes files, by their paths in a folder."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
