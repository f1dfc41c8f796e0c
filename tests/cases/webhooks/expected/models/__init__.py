"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .change import Change
    from .form import Form
    from .order_on_event_webhook import OrderOnEventWebhook
    from .pet import Pet
    from .started import Started
    from .started_webhook_payload import StartedWebhookPayload
    from .subscribe_request import SubscribeRequest


_MODULES: dict[str, str] = {
    "Change": "change",
    "Form": "form",
    "OrderOnEventWebhook": "order_on_event_webhook",
    "Pet": "pet",
    "Started": "started",
    "StartedWebhookPayload": "started_webhook_payload",
    "SubscribeRequest": "subscribe_request",
}

__all__: list[str] = [
    "Change",
    "Form",
    "OrderOnEventWebhook",
    "Pet",
    "Started",
    "StartedWebhookPayload",
    "SubscribeRequest",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
