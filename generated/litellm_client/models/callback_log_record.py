from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class CallbackLogRecord(Model):
    """A single finished logging event to replay through the callbacks."""

    status: Literal["success", "failure"] | str
    standard_logging_payload: dict[str, Any]
    error: str | None = None
