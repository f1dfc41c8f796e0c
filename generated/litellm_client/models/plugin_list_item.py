from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .plugin_author import PluginAuthor


class PluginListItem(Model):
    """Plugin item in list responses."""

    created_at: str | None
    description: str | None
    enabled: bool
    id: str
    name: str
    source: dict[str, str]
    updated_at: str | None
    version: str | None
    author: PluginAuthor | None = None
    category: str | None = None
    domain: str | None = None
    homepage: str | None = None
    installation_preference: (
        Literal["available", "auto_install", "required"] | str | None
    ) = None
    keywords: list[str] | None = None
    namespace: str | None = None
