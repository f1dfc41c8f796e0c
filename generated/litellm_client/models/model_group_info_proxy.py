from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .configurable_clientside_params_custom_auth_output import (
        ConfigurableClientsideParamsCustomAuthOutput,
    )


class ModelGroupInfoProxy(Model):
    model_group: str
    providers: list[str]
    max_input_tokens: float | None = None
    max_output_tokens: float | None = None
    input_cost_per_token: float | None = None
    output_cost_per_token: float | None = None
    input_cost_per_pixel: float | None = None
    mode: (
        str
        | Literal[
            "chat",
            "embedding",
            "completion",
            "image_generation",
            "audio_transcription",
            "rerank",
            "moderations",
        ]
        | None
    ) = "chat"
    tpm: int | None = None
    rpm: int | None = None
    itpm: int | None = None
    otpm: int | None = None
    supports_parallel_function_calling: bool = False
    supports_vision: bool = False
    supports_web_search: bool = False
    supports_url_context: bool = False
    supports_reasoning: bool = False
    supports_function_calling: bool = False
    supports_fast_mode: bool = False
    supported_reasoning_efforts: list[str] | None = None
    supported_openai_params: list[str] | None = Field(default_factory=list)
    configurable_clientside_auth_params: (
        list[str | ConfigurableClientsideParamsCustomAuthOutput] | None
    ) = None
    description: str | None = None
    supported_endpoints: list[str] | None = None
    supports_background_chat: bool = False
    """Whether cache-backed background Responses runs are enabled for this model group.
    """

    is_public_model_group: bool = False
    health_status: str | None = None
    health_response_time: float | None = None
    health_checked_at: str | None = None
    custom_tags: list[str] | None = None
    custom_metadata: dict[str, str | int | float | bool] | None = None
