from __future__ import annotations

from ._base import Model


class BulkNewUserMeta(Model):
    total_requested: int
    created: int
    failed: int
