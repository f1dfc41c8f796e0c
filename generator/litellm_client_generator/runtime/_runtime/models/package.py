"""The package of models, which the modules here must not import: each of its modules imports these."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

_PACKAGE = __name__.rpartition("._runtime.")[0]


def models() -> ModuleType:
    """The package of models."""
    return import_module(f"{_PACKAGE}.models")
