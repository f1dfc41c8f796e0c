from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .bulk_new_user_item import BulkNewUserItem


class BulkNewUserRequest(Model):
    users: Annotated[list[BulkNewUserItem], Field(min_length=1, max_length=500)]
