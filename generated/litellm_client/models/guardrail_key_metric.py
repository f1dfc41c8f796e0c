from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .guardrail_spend_metrics import GuardrailSpendMetrics
    from .key_metadata import KeyMetadata


class GuardrailKeyMetric(Model):
    metrics: GuardrailSpendMetrics
    """Guardrail spend and unpriced units for this API key."""

    metadata: KeyMetadata
    """API key alias and existence information."""
