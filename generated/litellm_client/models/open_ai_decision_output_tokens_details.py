from __future__ import annotations

from ._base import Model


class OpenAIDecisionOutputTokensDetails(Model):
    reasoning_tokens: int = 0
