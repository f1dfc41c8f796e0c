from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .guardrail_key_metric import GuardrailKeyMetric
    from .guardrail_metadata import GuardrailMetadata
    from .guardrail_spend_metrics import GuardrailSpendMetrics


class GuardrailMetric(Model):
    metrics: GuardrailSpendMetrics
    """Guardrail spend and unpriced units across all matching API keys."""

    metadata: GuardrailMetadata
    """Guardrail name information."""

    api_key_breakdown: dict[str, GuardrailKeyMetric] | None = None
    """Per-key guardrail spend and unpriced units, limited to keys in the day's API key
    breakdown.
    """
