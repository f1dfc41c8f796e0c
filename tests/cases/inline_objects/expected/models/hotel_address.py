from __future__ import annotations

from .._runtime.models import Model


class HotelAddress(Model):
    street: str | None = None
