from __future__ import annotations

from .._runtime.models import Model


class AnthropicTokenCount(Model):
    """How many tokens a conversation has."""

    input_tokens: int
