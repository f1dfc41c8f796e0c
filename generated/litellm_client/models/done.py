from __future__ import annotations

from .._runtime.models import Model


class Done(Model):
    """What was done, in words."""

    message: str | None = None
    success: bool | None = None
