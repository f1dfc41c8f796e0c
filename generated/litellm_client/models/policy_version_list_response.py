from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .policy_db_response import PolicyDBResponse


class PolicyVersionListResponse(Model):
    """Response for listing all versions of a policy."""

    policy_name: str
    """Name of the policy."""

    total_count: int = 0
    """Total number of versions."""

    versions: list[PolicyDBResponse] | None = None
    """All versions ordered by version_number desc."""
