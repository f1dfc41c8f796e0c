from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .policy_validation_error import PolicyValidationError


class PolicyValidationResponse(Model):
    """Response from policy validation.

    - `valid`: True if no blocking errors were found
    - `errors`: List of blocking errors (prevent policy from being applied)
    - `warnings`: List of non-blocking warnings (policy can still be applied)
    """

    valid: bool
    """True if the policy configuration is valid."""

    errors: list[PolicyValidationError] | None = None
    """List of blocking validation errors."""

    warnings: list[PolicyValidationError] | None = None
    """List of non-blocking validation warnings."""
