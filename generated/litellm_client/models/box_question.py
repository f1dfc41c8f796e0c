from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class BoxQuestion(Model):
    instructions: str | dict[str, Any] | list[Any]
    """What to find, and in which image, such as 'the coffee mug in `photo`'."""

    type: ConstantOf[Literal["box"]] = "box"
