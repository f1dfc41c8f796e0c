from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model, OptionalConstantOf

if TYPE_CHECKING:
    from .decisions_box import DecisionsBox


class OpenAIBoxAnswer(Model):
    box: DecisionsBox
    confidence: float | None
    name: str | None
    type: OptionalConstantOf[Literal["box"]] = "box"
