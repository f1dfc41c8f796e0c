from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class TestPolicyTemplateRequest(Model):
    guardrail_definitions: list[dict[str, Any]]
    """All guardrailDefinitions from the policy template."""

    text: str
    """Test input text to run guardrails against."""
