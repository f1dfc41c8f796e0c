from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Reasoning(Model):
    """The reasoning configuration applied by this update."""

    effort: (
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
    ) = None
