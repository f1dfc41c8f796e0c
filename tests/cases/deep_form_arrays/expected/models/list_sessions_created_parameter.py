from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class ListSessionsCreatedParameter(Model):
    gte: int | None = None
    var_in: list[int] | None = Field(
        default=None, validation_alias="in", serialization_alias="in"
    )
