from __future__ import annotations

from .._runtime.models import Model


class Ticket(Model):
    id: int | None = None
