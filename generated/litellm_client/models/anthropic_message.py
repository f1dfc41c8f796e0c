from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .anthropic_content_block import AnthropicContentBlock
    from .anthropic_usage import AnthropicUsage


class AnthropicMessage(Model):
    """What a model says."""

    id: str
    role: str
    """`assistant`."""

    content: list[AnthropicContentBlock]
    type: str | None = None
    """`message`."""

    model: str | None = None
    stop_reason: str | None = None
    """`end_turn`, `max_tokens`, `stop_sequence`, `tool_use`."""

    stop_sequence: str | None = None
    usage: AnthropicUsage | None = None
