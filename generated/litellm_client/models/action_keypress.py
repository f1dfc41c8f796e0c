from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ActionKeypress(Model):
    """A collection of keypresses the model would like to perform."""

    keys: list[str]
    type: ConstantOf[Literal["keypress"]] = "keypress"
