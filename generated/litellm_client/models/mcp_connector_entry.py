from __future__ import annotations

from .._runtime.models import Model


class MCPConnectorEntry(Model):
    args: list[str] | None = None
    authorization_token: str | None = None
    command: str | None = None
    description: str | None = None
    env: dict[str, str] | None = None
    headers: dict[str, str] | None = None
    name: str | None = None
    type: str | None = None
    url: str | None = None
