from __future__ import annotations

from .._runtime.models import Model


class ModelInsightMetric(Model):
    completion_tokens: int
    failed_requests: int
    model: str
    model_group: str
    prompt_tokens: int
    provider: str
    requests: int
    spend: float
    successful_requests: int
