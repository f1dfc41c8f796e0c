from __future__ import annotations

from ._base import Model


class UserConnectionDeleteResponse(Model):
    status: str
