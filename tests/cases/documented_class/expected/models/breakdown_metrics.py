from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .key_metric_with_metadata import KeyMetricWithMetadata
    from .metric_with_metadata import MetricWithMetadata


class BreakdownMetrics(Model):
    """Breakdown of spend by different dimensions."""

    models: dict[str, MetricWithMetadata] | None = None
    providers: dict[str, MetricWithMetadata] | None = None
    api_keys: dict[str, KeyMetricWithMetadata] | None = None
    entities: dict[str, MetricWithMetadata] | None = None
