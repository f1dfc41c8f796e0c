from __future__ import annotations

from .._runtime.models import Model


class ComplianceCheckResult(Model):
    """Result of a single compliance check."""

    article: str
    check_name: str
    detail: str
    passed: bool
