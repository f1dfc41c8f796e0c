from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class Address(Model):
    road: str | None = Field(
        default=None, validation_alias="street", serialization_alias="street"
    )
