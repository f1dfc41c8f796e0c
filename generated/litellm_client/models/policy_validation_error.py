from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .policy_validation_error_type import PolicyValidationErrorType


class PolicyValidationError(Model):
    """Represents a validation error or warning for a policy."""

    error_type: PolicyValidationErrorType
    """Type of validation error."""

    message: str
    """Human-readable error message."""

    policy_name: str
    """Name of the policy with the issue."""

    var_field: str | None = Field(
        default=None, validation_alias="field", serialization_alias="field"
    )
    """Specific field that caused the error (e.g., 'guardrails.add', 'scope.teams')."""

    value: str | None = None
    """The invalid value that caused the error."""
