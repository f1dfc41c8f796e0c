from __future__ import annotations

from .._runtime.models import Model


class PolicyVersionCreateRequest(Model):
    """Request body for creating a new policy version (draft)."""

    source_policy_id: str | None = None
    """Policy ID to clone from. If None, clone from current production version."""
