from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ReportOwn(Model):
    id: int
    own: str
    name: str | None = None
    type: Literal["one", "two"] | str | None = None
    size: float | None = None
    """In metres."""
