from __future__ import annotations

from .._runtime.models import Model


class PluginAuthor(Model):
    """Plugin author information."""

    email: str | None = None
    """Author email."""

    name: str
    """Author name."""
