from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .cache_token_buckets import CacheTokenBuckets


class CacheCostScenario(Model):
    tokens: CacheTokenBuckets
    input_cost: float
