from __future__ import annotations

from .._runtime.models import Model


class PluginAuthor(Model):
    """Plugin author information."""

    name: str
    """Author name."""

    email: str | None = None
    """Author email."""
