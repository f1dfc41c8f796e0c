from __future__ import annotations

from .._runtime.models import Model


class KeyMetadata(Model):
    """Metadata for a key."""

    key_alias: str | None = None
    team_id: str | None = None
    user_id: str | None = None
    user_email: str | None = None
    key_exists: bool | None = None
