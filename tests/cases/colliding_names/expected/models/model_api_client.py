from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class ModelApiClient(Model):
    id: str | None = None
    id2: str | None = Field(
        default=None, validation_alias="ID", serialization_alias="ID"
    )
    i_d: str | None = Field(
        default=None, validation_alias="iD", serialization_alias="iD"
    )
