from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .plugin_author import PluginAuthor


class PluginListItem(Model):
    """Plugin item in list responses."""

    author: PluginAuthor | None = None
    category: str | None = None
    created_at: str | None
    description: str | None
    domain: str | None = None
    enabled: bool
    homepage: str | None = None
    id: str
    installation_preference: (
        Literal["available", "auto_install", "required"] | str | None
    ) = None
    keywords: list[str] | None = None
    name: str
    namespace: str | None = None
    source: dict[str, str]
    updated_at: str | None
    version: str | None
