from __future__ import annotations

from .._runtime.models import Model


class DistinctTagResponse(Model):
    """Response for distinct user agent tags."""

    tag: str
