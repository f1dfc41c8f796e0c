from __future__ import annotations

from .._runtime.models import Model


class UserConnectionStartResponse(Model):
    user_code: str
    verification_uri: str
    expires_in: int
    interval: int
    flow_handle: str
