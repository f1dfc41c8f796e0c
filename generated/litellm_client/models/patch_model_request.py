from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .model_info import ModelInfo
    from .update_lite_llm_params import UpdateLiteLLMParams


class PatchModelRequest(Model):
    model_name: str | None = None
    litellm_params: UpdateLiteLLMParams | None = None
    model_info: ModelInfo | None = None
    blocked: bool | None = None
    litellm_params_to_remove: list[Annotated[str, Field(min_length=1)]] = Field(
        default_factory=list
    )
    """Top-level litellm_params keys to delete. Omitted parameters remain unchanged. The
    required model key and keys also supplied in litellm_params cannot be removed.
    Removing an absent key or repeating a key is a no-op.
    """
