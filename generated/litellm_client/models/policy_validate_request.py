from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class PolicyValidateRequest(Model):
    """Request body for the /policy/validate endpoint."""

    policies: dict[str, Any]
    """Policy configuration to validate. Map of policy names to policy definitions."""
