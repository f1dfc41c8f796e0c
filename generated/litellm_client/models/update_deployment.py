from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .model_info import ModelInfo
    from .update_lite_llm_params import UpdateLiteLLMParams


class UpdateDeployment(Model):
    model_name: str | None = None
    litellm_params: UpdateLiteLLMParams | None = None
    model_info: ModelInfo | None = None
    blocked: bool | None = None
