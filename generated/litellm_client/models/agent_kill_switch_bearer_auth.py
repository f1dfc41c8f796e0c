from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class AgentKillSwitchBearerAuth(Model):
    type: Literal["bearer"]
    token: str
