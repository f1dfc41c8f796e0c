from __future__ import annotations

from .._runtime.models import Model


class UpdatePublicModelGroupsRequest(Model):
    """Request model for updating public model groups."""

    model_groups: list[str]
    """List of model group names to make public."""
