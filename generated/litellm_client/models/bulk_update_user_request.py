from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .update_user_request import UpdateUserRequest
    from .update_user_request_no_user_i_dor_email import (
        UpdateUserRequestNoUserIDorEmail,
    )


class BulkUpdateUserRequest(Model):
    """Request for bulk user updates."""

    users: list[UpdateUserRequest] | None = None
    all_users: bool | None = False
    user_updates: UpdateUserRequestNoUserIDorEmail | None = None
