from __future__ import annotations

from .._runtime.models import Model


class CostEstimateResponse(Model):
    """Response body for /cost/estimate endpoint."""

    model: str
    input_tokens: int
    output_tokens: int
    cost_per_request: float
    """Total cost per request (includes margin)"""

    input_cost_per_request: float
    """Input token cost per request (before margin)"""

    output_cost_per_request: float
    """Output token cost per request (before margin)"""

    cache_read_input_tokens: int = 0
    cache_creation_input_tokens: int = 0
    reasoning_tokens: int = 0
    num_requests_per_day: int | None = None
    num_requests_per_month: int | None = None
    margin_cost_per_request: float = 0.0
    """Margin/fee added per request."""

    cache_read_cost_per_request: float = 0.0
    """Cache-read share of input_cost_per_request."""

    cache_creation_cost_per_request: float = 0.0
    """Cache-write share of input_cost_per_request."""

    reasoning_cost_per_request: float = 0.0
    """Reasoning share of output_cost_per_request."""

    daily_cost: float | None = None
    """Total daily cost (includes margin)"""

    daily_input_cost: float | None = None
    """Daily input token cost."""

    daily_output_cost: float | None = None
    """Daily output token cost."""

    daily_margin_cost: float | None = None
    """Daily margin/fee."""

    daily_cache_read_cost: float | None = None
    """Cache-read share of daily_input_cost."""

    daily_cache_creation_cost: float | None = None
    """Cache-write share of daily_input_cost."""

    daily_reasoning_cost: float | None = None
    """Reasoning share of daily_output_cost."""

    monthly_cost: float | None = None
    """Total monthly cost (includes margin)"""

    monthly_input_cost: float | None = None
    """Monthly input token cost."""

    monthly_output_cost: float | None = None
    """Monthly output token cost."""

    monthly_margin_cost: float | None = None
    """Monthly margin/fee."""

    monthly_cache_read_cost: float | None = None
    """Cache-read share of monthly_input_cost."""

    monthly_cache_creation_cost: float | None = None
    """Cache-write share of monthly_input_cost."""

    monthly_reasoning_cost: float | None = None
    """Reasoning share of monthly_output_cost."""

    input_cost_per_token: float | None = None
    """Rate billed per input token."""

    output_cost_per_token: float | None = None
    """Rate billed per output token."""

    cache_read_input_token_cost: float | None = None
    """Rate billed per cache-read token."""

    cache_creation_input_token_cost: float | None = None
    """Rate billed per cache-write token."""

    output_cost_per_reasoning_token: float | None = None
    """Rate billed per reasoning token."""

    provider: str | None = None
