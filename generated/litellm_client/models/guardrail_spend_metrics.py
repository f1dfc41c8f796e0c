from __future__ import annotations

from .._runtime.models import Model


class GuardrailSpendMetrics(Model):
    spend: float = 0.0
    """Guardrail spend in USD, already included in key and model spend."""

    untracked_units: int = 0
    """Guardrail units with no known price, excluded from spend."""
