from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .key_metadata import KeyMetadata
    from .spend_metrics import SpendMetrics


class KeyMetricWithMetadata(Model):
    """Base class for metrics with additional metadata."""

    metrics: SpendMetrics
    metadata: KeyMetadata | None = None
