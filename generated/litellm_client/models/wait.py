from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class Wait(Model):
    """A wait action."""

    type: ConstantOf[Literal["wait"]] = "wait"
