from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .router_settings_field import RouterSettingsField


class RouterSettingsResponse(Model):
    fields: list[RouterSettingsField]
    """List of all configurable router settings with metadata."""

    current_values: dict[str, Any]
    """Current values of router settings."""

    routing_strategy_descriptions: dict[str, str]
    """Descriptions for each routing strategy option."""

    routing_group_strategies: list[str]
    """Strategies supported when constructing a routing group."""

    source: dict[str, Literal["config", "db", "env", "default", "unset"] | str]
    """Source of each current router setting."""
