from __future__ import annotations

from .._runtime.models import Model


class MoyaiConnectStartRequest(Model):
    moyai_url: str
    return_to: str
