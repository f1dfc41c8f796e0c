from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .policy_summary_item import PolicySummaryItem


class PolicyListResponse(Model):
    """Response for /policy/list endpoint."""

    policies: dict[str, PolicySummaryItem]
    total_count: int
