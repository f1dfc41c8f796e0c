from __future__ import annotations

from .._runtime.models import Model


class GuardrailSubmissionSummary(Model):
    active: int
    pending_review: int
    rejected: int
    total: int
