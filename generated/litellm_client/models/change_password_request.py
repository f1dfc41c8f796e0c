from __future__ import annotations

from ._base import Model


class ChangePasswordRequest(Model):
    current_password: str
    new_password: str
