from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .item_box_inner import ItemBoxInner


class Box(Model):
    width: int | None = None
    inner: ItemBoxInner | None = None
