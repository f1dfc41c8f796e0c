from __future__ import annotations

from .._runtime.models import Model


class ModelGroup(Model):
    model_group: str
    """The name."""

    providers: list[str] | None = None
    mode: str | None = None
    max_input_tokens: float | None = None
    max_output_tokens: float | None = None
    input_cost_per_token: float | None = None
    output_cost_per_token: float | None = None
    tpm: int | None = None
    rpm: int | None = None
    supports_function_calling: bool | None = None
    supports_vision: bool | None = None
    supported_openai_params: list[str] | None = None
