from __future__ import annotations

from .._runtime.models import Model


class PolicyGuardrailsResponse(Model):
    """Guardrails configuration for a policy."""

    add: list[str] | None = None
    remove: list[str] | None = None
