from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class AgentKillSwitchResult(Model):
    agent_id: str
    error: str | None = None
    method: Literal["POST", "PUT", "PATCH", "DELETE", "GET"] | str
    response_body: str | None = None
    status_code: int | None = None
    url: str
