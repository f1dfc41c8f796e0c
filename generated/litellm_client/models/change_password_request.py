from __future__ import annotations

from .._runtime.models import Model


class ChangePasswordRequest(Model):
    current_password: str
    new_password: str
