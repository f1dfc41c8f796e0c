from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .failed_key_update import FailedKeyUpdate
    from .successful_key_update import SuccessfulKeyUpdate


class BulkUpdateKeyResponse(Model):
    """Response for bulk key update operations."""

    total_requested: int
    successful_updates: list[SuccessfulKeyUpdate]
    failed_updates: list[FailedKeyUpdate]
