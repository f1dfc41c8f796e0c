from __future__ import annotations

from ._base import Model


class BlockUsers(Model):
    user_ids: list[str]
