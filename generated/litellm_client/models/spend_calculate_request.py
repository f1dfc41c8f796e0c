from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class SpendCalculateRequest(Model):
    model: str | None = None
    messages: list[Any] | None = None
    completion_response: dict[str, Any] | None = None
