from __future__ import annotations

from .._runtime.models import Model


class GuardrailTestResultEntry(Model):
    action: str
    details: str
    guardrail_name: str
    output_text: str
