from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class PipelineTestRequest(Model):
    """Request body for testing a guardrail pipeline with sample messages."""

    pipeline: dict[str, Any]
    """Pipeline definition with 'mode' and 'steps'."""

    test_messages: list[dict[str, str]]
    """Test messages to run through the pipeline, e.g. [{'role': 'user', 'content':
    '...'}].
    """
