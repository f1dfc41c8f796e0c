from __future__ import annotations

from .._runtime.models import Model


class ChangePasswordResponse(Model):
    user_id: str
    message: str
