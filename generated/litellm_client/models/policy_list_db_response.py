from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .policy_db_response import PolicyDBResponse


class PolicyListDBResponse(Model):
    """Response for listing policies from the database."""

    policies: list[PolicyDBResponse] | None = None
    """List of policies."""

    total_count: int = 0
    """Total number of policies."""
