from __future__ import annotations

from .._runtime.models import Model


class SCIMPlaceholder(Model):
    """A user row keyed by a value that names another account by SSO identity or email."""

    placeholder_user_id: str
    resolved_user_ids: list[str]
    team_ids: list[str]
