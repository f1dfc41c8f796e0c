from __future__ import annotations

from .._runtime.models import Model


class SearchToolLiteLLMParams(Model):
    """LiteLLM params for search tools configuration."""

    search_provider: str
    api_base: str | None = None
    api_key: str | None = None
    input_cost_per_query: float | None = None
    max_retries: int | None = None
    timeout: float | None = None
