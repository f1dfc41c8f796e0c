from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .router_settings_field import RouterSettingsField


class RouterFieldsResponse(Model):
    fields: list[RouterSettingsField]
    """List of all configurable router settings with metadata (without field values)"""

    routing_strategy_descriptions: dict[str, str]
    """Descriptions for each routing strategy option."""

    routing_group_strategies: list[str]
    """Strategies supported when constructing a routing group."""
