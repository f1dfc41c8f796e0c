"""Schemas are built when they are first needed, in whatever thread that is."""

from __future__ import annotations

import threading
from collections.abc import Hashable
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from pydantic import TypeAdapter

BUILDING = threading.RLock()
"""Held while pydantic builds schemas."""

_PACKAGE = __name__.rpartition("._runtime.")[0]


def models() -> ModuleType:
    """The package of models, which this module must not import: each of them imports this one."""
    return import_module(f"{_PACKAGE}.models")


def adapter(declared: Any) -> TypeAdapter[Any]:
    """What validates values of a type; made once for each.

    Args:
        declared: The type.
    """
    if isinstance(declared, Hashable):
        return _cached_adapter(declared)
    return TypeAdapter(declared)


@cache
def _cached_adapter(declared: Any) -> TypeAdapter[Any]:
    with BUILDING:
        made = TypeAdapter(declared)
        made.rebuild()
        return made
