from __future__ import annotations

from .._runtime.models import Model


class MoyaiConnectExchangeRequest(Model):
    code: str
    moyai_url: str
