from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class AgentKillSwitchBasicAuth(Model):
    username: str
    password: str
    type: ConstantOf[Literal["basic"]] = "basic"
