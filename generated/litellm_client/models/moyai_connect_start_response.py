from __future__ import annotations

from ._base import Model


class MoyaiConnectStartResponse(Model):
    connect_url: str
