from __future__ import annotations

from ._base import Model


class MoyaiConnectExchangeRequest(Model):
    code: str
    moyai_url: str
