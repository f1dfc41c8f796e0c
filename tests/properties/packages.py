"""Packages of random documents, imported for as long as a test needs them."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from litellm_client_generator.pipeline import package_of, prepare
from litellm_client_generator.rendering.printing import render
from tests.settled import read

NAME = "random_client"
"""One name for all: what fails twice must fail in the same words."""


def files(document: dict[str, Any], folder: Path) -> Mapping[str, str]:
    """The files of the client of a document.

    Args:
        document: An OpenAPI document.
        folder: Where it is written to.
    """
    source = folder / "document.json"
    source.write_text(json.dumps(document))
    prepared = prepare(str(source), ()).checked()
    made, _ = package_of(prepared, read(prepared.title, {}, {}))
    return render(made)


def write(package: Path, texts: Mapping[str, str]) -> None:
    """Makes a package anew."""
    shutil.rmtree(package, ignore_errors=True)
    for path, text in texts.items():
        (package / path).parent.mkdir(parents=True, exist_ok=True)
        (package / path).write_text(text, encoding="utf-8")


@contextmanager
def package(document: dict[str, Any], folder: Path) -> Iterator[ModuleType]:
    """The client of a document.

    Args:
        document: An OpenAPI document.
        folder: Where it is made.
    """
    write(folder / NAME, files(document, folder))
    with pytest.MonkeyPatch.context() as patch:
        # Modules of one name that follow each other within a second look alike to the cache of bytecode.
        patch.setattr(sys, "dont_write_bytecode", True)
        patch.syspath_prepend(folder)
        importlib.invalidate_caches()
        try:
            yield importlib.import_module(NAME)
        finally:
            for module in [key for key in sys.modules if key.split(".")[0] == NAME]:
                del sys.modules[module]
