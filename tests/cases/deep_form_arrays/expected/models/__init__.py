"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .item import Item
    from .list_sessions_created_parameter import ListSessionsCreatedParameter


_MODULES: dict[str, str] = {
    "Item": "item",
    "ListSessionsCreatedParameter": "list_sessions_created_parameter",
}

__all__: list[str] = ["Item", "ListSessionsCreatedParameter"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
