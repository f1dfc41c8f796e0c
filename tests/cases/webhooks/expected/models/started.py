from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .started_webhook_payload import StartedWebhookPayload


class Started(Model):
    event: str | None = None
    payload: StartedWebhookPayload | None = None
