from __future__ import annotations

from ._base import Model


class SessionLogoutResponse(Model):
    message: str
