from __future__ import annotations

from typing import Literal

from .._runtime.models import Model, OptionalConstantOf


class CacheEvidence(Model):
    observed_at: float
    expires_at: float
    source: OptionalConstantOf[Literal["provider_usage"]] = "provider_usage"
    confidence: OptionalConstantOf[Literal["observed"]] = "observed"
