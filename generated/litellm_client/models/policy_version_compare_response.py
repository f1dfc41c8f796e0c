from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .policy_db_response import PolicyDBResponse


class PolicyVersionCompareResponse(Model):
    """Response for comparing two policy versions."""

    version_a: PolicyDBResponse
    """First version."""

    version_b: PolicyDBResponse
    """Second version."""

    field_diffs: dict[str, dict[str, Any]] | None = None
    """Field name -> {version_a: val, version_b: val} for differing fields."""
