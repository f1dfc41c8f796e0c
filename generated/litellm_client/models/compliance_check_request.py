from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class ComplianceCheckRequest(Model):
    """Request payload for compliance check endpoints.

    Mirrors the spend log fields needed for compliance evaluation.
    """

    request_id: str
    guardrail_information: list[dict[str, Any]] | None = None
    model: str | None = None
    timestamp: str | None = None
    user_id: str | None = None
