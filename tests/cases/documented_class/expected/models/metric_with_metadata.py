from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .spend_metrics import SpendMetrics


class MetricWithMetadata(Model):
    metrics: SpendMetrics
    metadata: dict[str, Any] | None = None
