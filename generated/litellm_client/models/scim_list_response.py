from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .scim_group import SCIMGroup
    from .scim_user_output import SCIMUserOutput


class SCIMListResponse(Model):
    resources: list[SCIMUserOutput] | list[SCIMGroup] = Field(
        validation_alias="Resources", serialization_alias="Resources"
    )
    total_results: int = Field(
        validation_alias="totalResults", serialization_alias="totalResults"
    )
    items_per_page: int | None = Field(
        default=10, validation_alias="itemsPerPage", serialization_alias="itemsPerPage"
    )
    schemas: list[str] = Field(
        default_factory=lambda: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"]
    )
    start_index: int | None = Field(
        default=1, validation_alias="startIndex", serialization_alias="startIndex"
    )

    def page_items(self) -> list[str]:
        """The items of this page of the listing."""
        return self.schemas
