from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class AgentKillSwitchApiKeyAuth(Model):
    api_key: str
    type: ConstantOf[Literal["api_key"]] = "api_key"
    header_name: str = "x-api-key"
