from __future__ import annotations

from .._runtime.models import Model


class TicketsPaging(Model):
    next_id: int | None = None
