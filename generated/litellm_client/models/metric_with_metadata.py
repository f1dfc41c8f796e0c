from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .key_metric_with_metadata import KeyMetricWithMetadata
    from .spend_metrics import SpendMetrics


class MetricWithMetadata(Model):
    metrics: SpendMetrics
    metadata: dict[str, Any] | None = None
    api_key_breakdown: dict[str, KeyMetricWithMetadata] | None = None
