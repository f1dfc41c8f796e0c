from __future__ import annotations

from .._runtime.models import Model


class StartedWebhookPayload(Model):
    id: str | None = None
