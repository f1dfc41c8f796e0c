from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .team_metadata_field_schema import TeamMetadataFieldSchema


class TeamMetadataSchemaResponse(Model):
    """Response for GET /team/metadata_schema; ``fields`` is empty when no schema is
    configured.
    """

    fields: list[TeamMetadataFieldSchema]
