from __future__ import annotations

from .._runtime.models import Model


class StandardLoggingHeuristicV2Forecast(Model):
    probabilities: dict[str, float]
    threshold: float
    predicted_tier: str
    request_type: str
