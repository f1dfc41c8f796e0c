from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class CacheEvidence(Model):
    observed_at: float
    expires_at: float
    source: Literal["provider_usage"] = "provider_usage"
    confidence: Literal["observed"] = "observed"
