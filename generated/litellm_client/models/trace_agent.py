from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import DateTime, Model


class TraceAgent(Model):
    """One agent seen in the caller's traces, for picking which agent's runs to look at."""

    name: str
    runs: Annotated[int, Field(ge=0)]
    failed_runs: Annotated[int, Field(ge=0)]
    last_seen: DateTime
    frameworks: list[str] = Field(default_factory=list)
