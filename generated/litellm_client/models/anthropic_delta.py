from __future__ import annotations

from .._runtime.models import Model


class AnthropicDelta(Model):
    """What is added to a block, or to the message."""

    type: str | None = None
    """`text_delta`, `input_json_delta`, `thinking_delta`."""

    text: str | None = None
    partial_json: str | None = None
    thinking: str | None = None
    stop_reason: str | None = None
