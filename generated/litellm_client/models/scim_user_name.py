from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class SCIMUserName(Model):
    family_name: str | None = Field(
        default=None, validation_alias="familyName", serialization_alias="familyName"
    )
    formatted: str | None = None
    given_name: str | None = Field(
        default=None, validation_alias="givenName", serialization_alias="givenName"
    )
    honorific_prefix: str | None = Field(
        default=None,
        validation_alias="honorificPrefix",
        serialization_alias="honorificPrefix",
    )
    honorific_suffix: str | None = Field(
        default=None,
        validation_alias="honorificSuffix",
        serialization_alias="honorificSuffix",
    )
    middle_name: str | None = Field(
        default=None, validation_alias="middleName", serialization_alias="middleName"
    )
