"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .thing import Thing
    from .thing_inner import ThingInner


_MODULES: dict[str, str] = {"Thing": "thing", "ThingInner": "thing_inner"}

__all__: list[str] = ["Thing", "ThingInner"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
