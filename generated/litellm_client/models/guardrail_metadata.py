from __future__ import annotations

from .._runtime.models import Model


class GuardrailMetadata(Model):
    guardrail_name: str
    """Guardrail display name, falling back to the guardrail ID."""
