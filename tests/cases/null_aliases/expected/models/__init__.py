"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .holder import Holder
    from .maybe import Maybe
    from .nothing import Nothing


_MODULES: dict[str, str] = {"Holder": "holder", "Maybe": "maybe", "Nothing": "nothing"}

__all__: list[str] = ["Holder", "Maybe", "Nothing"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
