from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class BulkDeleteUserRequest(Model):
    """Body of `POST /management/v1/users/bulk_delete`."""

    user_ids: Annotated[list[str], Field(min_length=1, max_length=500)]
