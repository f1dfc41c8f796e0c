from __future__ import annotations

from .._runtime.models import Model


class PassThroughGuardrailSettings(Model):
    """Settings for a specific guardrail on a passthrough endpoint.

    Allows field-level targeting for guardrail execution.
    """

    request_fields: list[str] | None = None
    """JSONPath expressions for input field targeting (pre_call). Examples: 'query',
    'documents[*].text', 'messages[*].content'. If not specified, guardrail runs on
    entire request payload.
    """

    response_fields: list[str] | None = None
    """JSONPath expressions for output field targeting (post_call). Examples:
    'results[*].text', 'output'. If not specified, guardrail runs on entire response
    payload.
    """
