"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .color import Color
    from .level import Level
    from .maybe import Maybe
    from .mixed import Mixed
    from .named import Named


_MODULES: dict[str, str] = {
    "Color": "color",
    "Level": "level",
    "Maybe": "maybe",
    "Mixed": "mixed",
    "Named": "named",
}

__all__: list[str] = ["Color", "Level", "Maybe", "Mixed", "Named"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
