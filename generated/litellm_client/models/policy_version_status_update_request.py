from __future__ import annotations

from ._base import Model


class PolicyVersionStatusUpdateRequest(Model):
    """Request body for updating a policy version's status."""

    version_status: str
    """New status: 'published' or 'production'."""
