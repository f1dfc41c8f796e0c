"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .error import Error
    from .switch import Switch


_MODULES: dict[str, str] = {"Error": "error", "Switch": "switch"}

__all__: list[str] = ["Error", "Switch"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
