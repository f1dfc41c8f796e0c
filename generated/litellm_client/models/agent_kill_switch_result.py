from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class AgentKillSwitchResult(Model):
    agent_id: str
    method: Literal["POST", "PUT", "PATCH", "DELETE", "GET"] | str
    url: str
    error: str | None = None
    response_body: str | None = None
    status_code: int | None = None
