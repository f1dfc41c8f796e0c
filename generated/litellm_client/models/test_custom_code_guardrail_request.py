from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class TestCustomCodeGuardrailRequest(Model):
    """Request model for testing custom code guardrails."""

    custom_code: str
    test_input: dict[str, Any]
    input_type: str = "request"
    request_data: dict[str, Any] | None = None
