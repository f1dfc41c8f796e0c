from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .compliance_check_result import ComplianceCheckResult


class ComplianceResponse(Model):
    """Response from a compliance check endpoint."""

    checks: list[ComplianceCheckResult]
    compliant: bool
    regulation: str
