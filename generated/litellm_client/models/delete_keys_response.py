from __future__ import annotations

from .._runtime.models import Model


class DeleteKeysResponse(Model):
    """What was deleted."""

    deleted_keys: list[str] | None = None
