from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class Upload(Model):
    file: bytes
    file2: list[bytes] | None = Field(
        default=None, validation_alias="file[]", serialization_alias="file[]"
    )
