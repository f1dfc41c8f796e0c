from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class AgentKillSwitchBasicAuth(Model):
    type: ConstantOf[Literal["basic"]] = "basic"
    username: str
    password: str
