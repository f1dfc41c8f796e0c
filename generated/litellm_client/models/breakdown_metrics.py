from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .guardrail_metric import GuardrailMetric
    from .key_metric_with_metadata import KeyMetricWithMetadata
    from .metric_with_metadata import MetricWithMetadata


class BreakdownMetrics(Model):
    """Breakdown of spend by different dimensions."""

    mcp_servers: dict[str, MetricWithMetadata] | None = None
    models: dict[str, MetricWithMetadata] | None = None
    model_groups: dict[str, MetricWithMetadata] | None = None
    providers: dict[str, MetricWithMetadata] | None = None
    endpoints: dict[str, MetricWithMetadata] | None = None
    api_keys: dict[str, KeyMetricWithMetadata] | None = None
    entities: dict[str, MetricWithMetadata] | None = None
    guardrails: dict[str, GuardrailMetric] | None = None
    """Spend by guardrail ID, already included in key and model spend. Populated on
    user, team and organization aggregated activity only, without a model filter.
    """
