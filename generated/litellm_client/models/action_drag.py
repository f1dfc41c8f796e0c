from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .action_drag_path import ActionDragPath


class ActionDrag(Model):
    """A drag action."""

    path: list[ActionDragPath]
    type: Literal["drag"]
    keys: list[str] | None = None
