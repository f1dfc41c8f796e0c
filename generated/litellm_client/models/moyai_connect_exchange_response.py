from __future__ import annotations

from .._runtime.models import Model


class MoyaiConnectExchangeResponse(Model):
    api_key: str
    key_alias: str
    api_base: str
