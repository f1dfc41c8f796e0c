from __future__ import annotations

from ._base import Model


class MoyaiConnectStartRequest(Model):
    moyai_url: str
    return_to: str
