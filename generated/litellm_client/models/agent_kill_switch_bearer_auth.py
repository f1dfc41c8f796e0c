from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class AgentKillSwitchBearerAuth(Model):
    token: str
    type: ConstantOf[Literal["bearer"]] = "bearer"
