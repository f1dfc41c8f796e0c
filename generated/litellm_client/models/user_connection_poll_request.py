from __future__ import annotations

from .._runtime.models import Model


class UserConnectionPollRequest(Model):
    flow_handle: str
