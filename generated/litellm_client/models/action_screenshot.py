from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ActionScreenshot(Model):
    """A screenshot action."""

    type: Literal["screenshot"]
