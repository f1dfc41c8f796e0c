from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class AnthropicTokenCountRequest(Model):
    """What to count the tokens of."""

    model: str
    """The name of a model that the proxy knows."""

    messages: list[dict[str, Any]]
    system: str | list[dict[str, Any]] | None = None
    tools: list[dict[str, Any]] | None = None
