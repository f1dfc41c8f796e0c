from __future__ import annotations

from .._runtime.models import Model


class OrderOnEventWebhook(Model):
    order: int | None = None
