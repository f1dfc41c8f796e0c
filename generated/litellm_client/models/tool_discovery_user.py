from __future__ import annotations

from ._base import Model


class ToolDiscoveryUser(Model):
    user_alias: str | None = None
    user_email: str | None = None
    user_id: str
