from __future__ import annotations

from .._runtime.models import Model


class PolicyConditionRequest(Model):
    """Condition for when a policy applies."""

    model: str | None = None
    """Model name pattern (exact match or regex) for when policy applies."""
