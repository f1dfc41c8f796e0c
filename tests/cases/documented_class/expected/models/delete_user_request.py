from __future__ import annotations

from ._base import Model


class DeleteUserRequest(Model):
    user_ids: list[str]
