from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Model


class RoutingGroup(Model):
    """A group of models that share a routing strategy."""

    group_name: str
    models: list[str]
    routing_strategy: str
    routing_strategy_args: dict[str, Any] | None = None
    model_priorities: (
        dict[str, Annotated[int, Field(ge=1, le=9007199254740991)]] | None
    ) = None
    """For priority groups, every model's priority. Lower numbers are tried first; equal
    numbers share traffic.
    """
