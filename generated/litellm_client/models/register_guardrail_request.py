from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class RegisterGuardrailRequest(Model):
    """Request body for POST /guardrails/register. Follows Generic Guardrail API config."""

    guardrail_name: str
    litellm_params: dict[str, Any]
    guardrail_info: dict[str, Any] | None = None
    team_id: str | None = None
