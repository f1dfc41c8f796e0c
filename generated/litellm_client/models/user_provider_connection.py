from __future__ import annotations

from .._runtime.models import Model


class UserProviderConnection(Model):
    credential_name: str
    provider: str
    connected: bool
    github_login: str | None = None
    connected_at: str | None = None
