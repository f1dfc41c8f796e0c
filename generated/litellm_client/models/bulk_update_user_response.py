from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .user_update_result import UserUpdateResult


class BulkUpdateUserResponse(Model):
    """Response for bulk user update operations."""

    results: list[UserUpdateResult]
    total_requested: int
    successful_updates: int
    failed_updates: int
