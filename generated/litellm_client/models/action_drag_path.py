from __future__ import annotations

from .._runtime.models import Model


class ActionDragPath(Model):
    """An x/y coordinate pair, e.g. `{ x: 100, y: 200 }`."""

    x: int
    y: int
