from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class SCIMUserManager(Model):
    ref: str | None = Field(
        default=None, validation_alias="$ref", serialization_alias="$ref"
    )
    display_name: str | None = Field(
        default=None, validation_alias="displayName", serialization_alias="displayName"
    )
    value: str | None = None
