from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_params import LiteLLMParams
    from .model_info import ModelInfo


class Deployment(Model):
    model_name: str
    litellm_params: LiteLLMParams
    model_info: ModelInfo
    blocked: bool | None = None
