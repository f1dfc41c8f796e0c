from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .policy_attachment_db_response import PolicyAttachmentDBResponse


class PolicyAttachmentListResponse(Model):
    """Response for listing policy attachments."""

    attachments: list[PolicyAttachmentDBResponse] | None = None
    """List of policy attachments."""

    total_count: int = 0
    """Total number of attachments."""
