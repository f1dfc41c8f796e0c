from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class SCIMFeature(Model):
    supported: bool
    max_operations: int | None = Field(
        default=None,
        validation_alias="maxOperations",
        serialization_alias="maxOperations",
    )
    max_payload_size: int | None = Field(
        default=None,
        validation_alias="maxPayloadSize",
        serialization_alias="maxPayloadSize",
    )
    max_results: int | None = Field(
        default=None, validation_alias="maxResults", serialization_alias="maxResults"
    )
