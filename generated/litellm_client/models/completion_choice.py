from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class CompletionChoice(Model):
    index: int
    text: str | None = None
    """The text; the last piece of a stream has none."""

    finish_reason: str | None = None
    """Why it ends: `stop`, `length`, `content_filter`."""

    logprobs: dict[str, Any] | None = None
