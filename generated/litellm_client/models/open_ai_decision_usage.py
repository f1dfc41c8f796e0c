from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .open_ai_decision_input_tokens_details import OpenAIDecisionInputTokensDetails
    from .open_ai_decision_output_tokens_details import (
        OpenAIDecisionOutputTokensDetails,
    )


class OpenAIDecisionUsage(Model):
    input_tokens: int
    input_tokens_details: OpenAIDecisionInputTokensDetails | None = None
    output_tokens: int
    output_tokens_details: OpenAIDecisionOutputTokensDetails | None = None
    total_tokens: int
