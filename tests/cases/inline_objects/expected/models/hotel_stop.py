from __future__ import annotations

from .._runtime.models import Model


class HotelStop(Model):
    km: float | None = None
    """Away."""
