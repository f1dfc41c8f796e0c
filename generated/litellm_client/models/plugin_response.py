from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class PluginResponse(Model):
    """Plugin information in API responses."""

    enabled: bool
    """Whether plugin is enabled."""

    id: str
    """Plugin unique ID."""

    name: str
    """Plugin name."""

    source: dict[str, str]
    """Plugin source reference."""

    description: str | None = None
    """Plugin description."""

    installation_preference: (
        Literal["available", "auto_install", "required"] | str | None
    ) = None
    """Plugin installation preference."""

    version: str | None = None
    """Plugin version."""
