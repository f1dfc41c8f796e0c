from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .anthropic_delta import AnthropicDelta
    from .anthropic_message import AnthropicMessage


class AnthropicMessageEvent(Model):
    """An event of a message that is streamed; its type says which of the fields it has."""

    type: str
    """`message_start`, `content_block_delta`, `message_stop`, ..."""

    index: int | None = None
    """Which block of the content."""

    message: AnthropicMessage | None = None
    """The message that starts."""

    content_block: dict[str, Any] | None = None
    """The block that starts."""

    delta: AnthropicDelta | None = None
    """What is added to a block, or to the message."""

    usage: dict[str, Any] | None = None
