from __future__ import annotations

from .._runtime.models import Model


class Ticket(Model):
    number: int | None = None
