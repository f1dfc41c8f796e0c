from __future__ import annotations

from ._base import Model


class ChangePasswordResponse(Model):
    user_id: str
    message: str
