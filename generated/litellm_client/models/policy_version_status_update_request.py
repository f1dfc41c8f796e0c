from __future__ import annotations

from .._runtime.models import Model


class PolicyVersionStatusUpdateRequest(Model):
    """Request body for updating a policy version's status."""

    version_status: str
    """New status: 'published' or 'production'."""
