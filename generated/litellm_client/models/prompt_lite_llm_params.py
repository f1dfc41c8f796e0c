from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class PromptLiteLLMParams(Model):
    prompt_integration: str
    api_base: str | None = None
    api_key: str | None = None
    dotprompt_content: str | None = None
    ignore_prompt_manager_model: bool | None = False
    ignore_prompt_manager_optional_params: bool | None = False
    prompt_id: str | None = None
    provider_specific_query_params: dict[str, Any] | None = None
