from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .scim_member import SCIMMember


class SCIMGroup(Model):
    display_name: str = Field(
        validation_alias="displayName", serialization_alias="displayName"
    )
    schemas: list[str]
    external_id: str | None = Field(
        default=None, validation_alias="externalId", serialization_alias="externalId"
    )
    id: str | None = None
    members: list[SCIMMember] | None = None
    meta: dict[str, Any] | None = None
