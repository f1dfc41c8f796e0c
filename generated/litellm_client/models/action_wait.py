from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ActionWait(Model):
    """A wait action."""

    type: ConstantOf[Literal["wait"]] = "wait"
