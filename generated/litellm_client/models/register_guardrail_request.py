from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class RegisterGuardrailRequest(Model):
    """Request body for POST /guardrails/register. Follows Generic Guardrail API config."""

    guardrail_info: dict[str, Any] | None = None
    guardrail_name: str
    litellm_params: dict[str, Any]
    team_id: str | None = None
