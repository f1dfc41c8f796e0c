from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class AwsSessionTag(Model):
    key: str = Field(validation_alias="Key", serialization_alias="Key")
    value: str = Field(validation_alias="Value", serialization_alias="Value")
