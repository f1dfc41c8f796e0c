from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class LoggingCallbackStatus(Model):
    callbacks: list[str] | None = None
    status: Literal["healthy", "unhealthy"] | str | None = None
    details: str | None = None
