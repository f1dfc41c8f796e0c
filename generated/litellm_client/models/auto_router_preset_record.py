from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .auto_router_preset_config import AutoRouterPresetConfig


class AutoRouterPresetRecord(Model):
    """One auto-router preset as served to the dashboard's template picker."""

    label: str
    description: str
    complexity_router_config: AutoRouterPresetConfig
