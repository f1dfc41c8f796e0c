from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .decisions_box import DecisionsBox


class BoxAnswer(Model):
    box: DecisionsBox
    confidence: float | None
    type: ConstantOf[Literal["box"]] = "box"
