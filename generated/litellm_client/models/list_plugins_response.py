from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .plugin_list_item import PluginListItem


class ListPluginsResponse(Model):
    """Response from listing plugins."""

    count: int
    plugins: list[PluginListItem]
