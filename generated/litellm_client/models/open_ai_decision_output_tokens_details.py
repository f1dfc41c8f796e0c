from __future__ import annotations

from .._runtime.models import Model


class OpenAIDecisionOutputTokensDetails(Model):
    reasoning_tokens: int = 0
