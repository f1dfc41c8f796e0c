from __future__ import annotations

from .._runtime.models import DateTime, Model


class RegisterGuardrailResponse(Model):
    guardrail_id: str
    guardrail_name: str
    status: str
    submitted_at: DateTime | None = None
