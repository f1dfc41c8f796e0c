from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .drag_path import DragPath


class Drag(Model):
    """A drag action."""

    path: list[DragPath]
    type: ConstantOf[Literal["drag"]] = "drag"
    keys: list[str] | None = None
