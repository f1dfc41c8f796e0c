from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .prompt_tokens_details import PromptTokensDetails


class TokenCountDetailsResponse(Model):
    """Response structure for token count details with modality breakdown.

    Example:
        {'totalTokens': 12, 'promptTokensDetails': [{'modality': 'TEXT', 'tokenCount': 12}],
         'litellm_count_source': 'provider'}
    """

    total_tokens: int = Field(
        validation_alias="totalTokens", serialization_alias="totalTokens"
    )
    prompt_tokens_details: list[PromptTokensDetails] = Field(
        validation_alias="promptTokensDetails",
        serialization_alias="promptTokensDetails",
    )
    litellm_count_source: (
        Literal["provider", "token_count_model", "local_estimate"] | str | None
    ) = None
    litellm_count_model: str | None = None
