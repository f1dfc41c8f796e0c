from __future__ import annotations

from .._runtime.models import Model


class HotelOffice(Model):
    room: int | None = None
