from __future__ import annotations

from .._runtime.models import Model


class ToolDiscoveryUser(Model):
    user_alias: str | None = None
    user_email: str | None = None
    user_id: str
