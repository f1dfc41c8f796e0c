from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class AnthropicContentBlock(Model):
    type: str
    """`text`, `tool_use`, `thinking`."""

    text: str | None = None
    thinking: str | None = None
    id: str | None = None
    """Of a call of a tool."""

    name: str | None = None
    """The tool that is to be called."""

    input: Any = None
    """The arguments of that tool."""
