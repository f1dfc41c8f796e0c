from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .anthropic_message_param import AnthropicMessageParam


class AnthropicMessageRequest(Model):
    """A conversation to go on with."""

    model: str
    """The name of a model that the proxy knows."""

    messages: list[AnthropicMessageParam]
    max_tokens: int
    """How long the answer may be."""

    system: str | list[dict[str, Any]] | None = None
    """What goes before the conversation."""

    metadata: dict[str, Any] | None = None
    stop_sequences: list[str] | None = None
    stream: bool | None = None
    """Whether to answer piece by piece."""

    temperature: float | None = None
    thinking: dict[str, Any] | None = None
    tool_choice: dict[str, Any] | None = None
    tools: list[dict[str, Any]] | None = None
    top_k: int | None = None
    top_p: float | None = None
