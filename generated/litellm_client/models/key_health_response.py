from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .logging_callback_status import LoggingCallbackStatus


class KeyHealthResponse(Model):
    key: Literal["healthy", "unhealthy"] | str | None = None
    logging_callbacks: LoggingCallbackStatus | None = None
