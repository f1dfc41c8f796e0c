from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class ByFile(Model):
    file: bytes
    file_name: str | None = Field(
        default=None, validation_alias="fileName", serialization_alias="fileName"
    )
