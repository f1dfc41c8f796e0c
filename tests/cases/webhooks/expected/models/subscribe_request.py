from __future__ import annotations

from .._runtime.models import Model


class SubscribeRequest(Model):
    url: str | None = None
