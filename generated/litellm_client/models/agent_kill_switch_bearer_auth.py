from __future__ import annotations

from typing import Literal

from ._base import Model


class AgentKillSwitchBearerAuth(Model):
    type: Literal["bearer"]
    token: str
