from __future__ import annotations

from .._runtime.models import Model


class ModelInfoDetails(Model):
    """What is known of it; prices are in dollars."""

    id: str | None = None
    """The key of this setup, for `delete_model`."""

    db_model: bool | None = None
    key: str | None = None
    mode: str | None = None
    litellm_provider: str | None = None
    max_tokens: int | None = None
    max_input_tokens: int | None = None
    max_output_tokens: int | None = None
    input_cost_per_token: float | None = None
    output_cost_per_token: float | None = None
    supported_openai_params: list[str] | None = None
