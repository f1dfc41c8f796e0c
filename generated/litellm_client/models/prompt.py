from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .prompt_info import PromptInfo
    from .prompt_lite_llm_params import PromptLiteLLMParams


class Prompt(Model):
    litellm_params: PromptLiteLLMParams
    prompt_id: str
    prompt_info: PromptInfo | None = None
