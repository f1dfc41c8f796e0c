from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class TokenCountRequest(Model):
    model: str
    prompt: str | None = None
    messages: list[dict[str, Any]] | None = None
    contents: list[dict[str, Any]] | None = None
    tools: list[dict[str, Any]] | None = None
    system: Any = None
