from __future__ import annotations

from ._base import Model


class UserConnectionPollRequest(Model):
    flow_handle: str
