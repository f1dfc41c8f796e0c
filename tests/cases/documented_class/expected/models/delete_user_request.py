from __future__ import annotations

from .._runtime.models import Model


class DeleteUserRequest(Model):
    user_ids: list[str]
