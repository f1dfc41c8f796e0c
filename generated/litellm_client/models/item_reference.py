from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ItemReference(Model):
    """An internal identifier for an item to reference."""

    id: str
    type: Literal["item_reference"] | None = None
