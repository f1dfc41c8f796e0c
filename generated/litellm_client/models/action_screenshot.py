from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ActionScreenshot(Model):
    """A screenshot action."""

    type: ConstantOf[Literal["screenshot"]] = "screenshot"
