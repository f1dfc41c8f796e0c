from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class AgentKillSwitchBasicAuth(Model):
    type: Literal["basic"]
    username: str
    password: str
