from __future__ import annotations

from .._runtime.models import Model


class MoyaiConnectStartResponse(Model):
    connect_url: str
