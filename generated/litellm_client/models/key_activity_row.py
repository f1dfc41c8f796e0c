from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .key_metadata import KeyMetadata
    from .spend_metrics import SpendMetrics


class KeyActivityRow(Model):
    api_key: str
    metrics: SpendMetrics
    metadata: KeyMetadata
