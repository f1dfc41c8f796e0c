from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class TestCustomCodeGuardrailResponse(Model):
    """Response model for testing custom code guardrails."""

    success: bool
    error: str | None = None
    error_type: str | None = None
    result: dict[str, Any] | None = None
