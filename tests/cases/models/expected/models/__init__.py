"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .box import Box
    from .item import Item
    from .item_box_inner import ItemBoxInner


_MODULES: dict[str, str] = {
    "Box": "box",
    "Item": "item",
    "ItemBoxInner": "item_box_inner",
}

__all__: list[str] = ["Box", "Item", "ItemBoxInner"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
