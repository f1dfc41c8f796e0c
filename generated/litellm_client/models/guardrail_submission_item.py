from __future__ import annotations

from typing import Any

from .._runtime.models import DateTime, Model


class GuardrailSubmissionItem(Model):
    guardrail_id: str
    guardrail_name: str
    status: str
    created_at: DateTime | None = None
    guardrail_info: dict[str, Any] | None = None
    litellm_params: dict[str, Any] | None = None
    reviewed_at: DateTime | None = None
    submitted_at: DateTime | None = None
    submitted_by_email: str | None = None
    submitted_by_user_id: str | None = None
    team_guardrail: bool = False
    team_id: str | None = None
    updated_at: DateTime | None = None
