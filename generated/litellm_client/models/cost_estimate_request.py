from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class CostEstimateRequest(Model):
    """Request body for /cost/estimate endpoint."""

    model: str
    """Model name (from /model_group/info)"""

    input_tokens: Annotated[int, Field(ge=0)]
    """Expected input tokens per request."""

    output_tokens: Annotated[int, Field(ge=0)]
    """Expected output tokens per request."""

    cache_read_input_tokens: Annotated[int, Field(ge=0)] = 0
    """Input tokens read from the prompt cache; counted within input_tokens."""

    cache_creation_input_tokens: Annotated[int, Field(ge=0)] = 0
    """Input tokens written to the prompt cache; counted within input_tokens."""

    reasoning_tokens: Annotated[int, Field(ge=0)] = 0
    """Reasoning tokens the model emits; counted within output_tokens."""

    num_requests_per_day: Annotated[int, Field(ge=0)] | None = None
    """Number of requests per day."""

    num_requests_per_month: Annotated[int, Field(ge=0)] | None = None
    """Number of requests per month."""
