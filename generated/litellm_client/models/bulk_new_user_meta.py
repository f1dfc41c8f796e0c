from __future__ import annotations

from .._runtime.models import Model


class BulkNewUserMeta(Model):
    total_requested: int
    created: int
    failed: int
