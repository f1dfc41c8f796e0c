from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .plugin_response import PluginResponse


class RegisterPluginResponse(Model):
    """Response from plugin registration."""

    action: str
    """Action taken (created/updated)"""

    plugin: PluginResponse
    """Plugin information."""

    status: str
    """Operation status."""
