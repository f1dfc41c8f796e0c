from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .bulk_new_user_meta import BulkNewUserMeta
    from .user_create_result import UserCreateResult


class BulkNewUserResponse(Model):
    """`data` holds one result per input row, in input order."""

    data: list[UserCreateResult]
    meta: BulkNewUserMeta
