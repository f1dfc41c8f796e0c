from __future__ import annotations

from .._runtime.models import Model


class ToolDiscoveryUser(Model):
    user_id: str
    user_alias: str | None = None
    user_email: str | None = None
