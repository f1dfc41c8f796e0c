from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .key_metadata import KeyMetadata
    from .key_spend_metrics import KeySpendMetrics


class KeySpendActivityRow(Model):
    api_key: str
    metrics: KeySpendMetrics
    metadata: KeyMetadata
