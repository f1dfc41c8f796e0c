from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .distinct_tag_response import DistinctTagResponse


class DistinctTagsResponse(Model):
    """Response for all distinct user agent tags."""

    results: list[DistinctTagResponse]
