from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .guardrail_test_result_entry import GuardrailTestResultEntry


class TestPolicyTemplateResponse(Model):
    overall_action: str
    results: list[GuardrailTestResultEntry]
