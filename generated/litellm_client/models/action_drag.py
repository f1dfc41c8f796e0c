from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .action_drag_path import ActionDragPath


class ActionDrag(Model):
    """A drag action."""

    path: list[ActionDragPath]
    type: ConstantOf[Literal["drag"]] = "drag"
    keys: list[str] | None = None
