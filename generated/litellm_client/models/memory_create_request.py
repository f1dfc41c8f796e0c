from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class MemoryCreateRequest(Model):
    key: str
    """Memory key (acts as the namespace in the URL)."""

    value: str
    """Memory content. Typically markdown/text for LLM context."""

    metadata: Any = None
    """Optional JSON metadata (tags, structured fields)."""

    user_id: str | None = None
    """Scope to this user. Defaults to the caller's user_id."""

    team_id: str | None = None
    """Scope to this team. Defaults to the caller's team_id."""
