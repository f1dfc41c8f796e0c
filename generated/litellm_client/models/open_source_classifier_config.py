from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class OpenSourceClassifierConfig(Model):
    deployment_name: Annotated[str, Field(min_length=1)] | None = None
    provider: Literal["jev", "laya", "bespoke", "databricks"] | str = "jev"
    model: str = "jev-latest"
    api_key: str | None = None
    """Provider API key; optional for self-hosted providers."""

    api_base: str | None = None
    """Provider API base; defaults to the selected provider API_BASE environment
    variable.
    """

    timeout_ms: Annotated[int, Field(ge=1)] = 3000
    instructions: str | None = None
    """Replaces the built-in classification instructions."""

    circuit_breaker_enabled: bool = True
    circuit_breaker_cooldown_seconds: Annotated[float, Field(gt=0.0)] = 30.0
