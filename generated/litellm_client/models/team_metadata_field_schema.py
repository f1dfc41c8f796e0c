from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class TeamMetadataFieldSchema(Model):
    """One declared team metadata field from ``general_settings.team_metadata_schema``.

    Advisory only: the UI uses it to prepopulate the team metadata form. Enforcement
    stays with ``custom_team_metadata_validate``.
    """

    key: Annotated[str, Field(min_length=1)]
    label: str | None = None
