from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model
from .open_ai_decision_input_tokens_details import OpenAIDecisionInputTokensDetails
from .open_ai_decision_output_tokens_details import OpenAIDecisionOutputTokensDetails


class OpenAIDecisionUsage(Model):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    input_tokens_details: OpenAIDecisionInputTokensDetails = Field(
        default_factory=lambda: OpenAIDecisionInputTokensDetails(
            cache_write_tokens=0, cached_tokens=0
        )
    )
    output_tokens_details: OpenAIDecisionOutputTokensDetails = Field(
        default_factory=lambda: OpenAIDecisionOutputTokensDetails(reasoning_tokens=0)
    )
