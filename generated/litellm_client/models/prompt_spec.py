from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .prompt_info import PromptInfo
    from .prompt_lite_llm_params import PromptLiteLLMParams


class PromptSpec(Model):
    litellm_params: PromptLiteLLMParams
    prompt_id: str
    prompt_info: PromptInfo
    created_at: DateTime | None = None
    created_by: str | None = None
    environment: str | None = "development"
    updated_at: DateTime | None = None
    version: int | None = None
