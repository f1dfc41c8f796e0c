from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .user_delete_result import UserDeleteResult


class BulkDeleteUsersResponse(Model):
    """`{data: [...]}` with one `UserDeleteResult` per requested user, in request order."""

    data: list[UserDeleteResult]
