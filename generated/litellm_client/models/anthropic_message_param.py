from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class AnthropicMessageParam(Model):
    role: str
    """`user` or `assistant`."""

    content: str | list[dict[str, Any]]
