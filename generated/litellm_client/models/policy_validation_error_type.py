from __future__ import annotations

from .._runtime.models import OpenStrEnum


class PolicyValidationErrorType(OpenStrEnum):
    """Types of validation errors that can occur."""

    INVALID_GUARDRAIL = "invalid_guardrail"
    INVALID_TEAM = "invalid_team"
    INVALID_KEY = "invalid_key"
    INVALID_MODEL = "invalid_model"
    INVALID_INHERITANCE = "invalid_inheritance"
    CIRCULAR_INHERITANCE = "circular_inheritance"
    INVALID_SCOPE = "invalid_scope"
    INVALID_SYNTAX = "invalid_syntax"
