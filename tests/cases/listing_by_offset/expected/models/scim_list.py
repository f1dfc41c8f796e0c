from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime.models import Model


class ScimList(Model):
    resources: list[dict[str, Any]] = Field(
        validation_alias="Resources", serialization_alias="Resources"
    )
    total_results: int | None = Field(
        default=None,
        validation_alias="totalResults",
        serialization_alias="totalResults",
    )

    def page_items(self) -> list[dict[str, Any]]:
        """The items of this page of the listing."""
        return self.resources
