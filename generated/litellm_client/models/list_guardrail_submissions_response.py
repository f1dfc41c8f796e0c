from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .guardrail_submission_item import GuardrailSubmissionItem
    from .guardrail_submission_summary import GuardrailSubmissionSummary


class ListGuardrailSubmissionsResponse(Model):
    submissions: list[GuardrailSubmissionItem]
    summary: GuardrailSubmissionSummary
