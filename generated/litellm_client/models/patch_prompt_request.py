from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .prompt_info import PromptInfo
    from .prompt_lite_llm_params import PromptLiteLLMParams


class PatchPromptRequest(Model):
    litellm_params: PromptLiteLLMParams | None = None
    prompt_info: PromptInfo | None = None
