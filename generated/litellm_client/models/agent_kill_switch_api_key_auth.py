from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class AgentKillSwitchApiKeyAuth(Model):
    type: Literal["api_key"]
    header_name: str = "x-api-key"
    api_key: str
