from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class AgentKillSwitchApiKeyAuth(Model):
    type: ConstantOf[Literal["api_key"]] = "api_key"
    header_name: str = "x-api-key"
    api_key: str
