from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .completion_choice import CompletionChoice
    from .completion_usage import CompletionUsage


class Completion(Model):
    """A text that goes on, or with `stream` a piece of it."""

    id: str
    object: str
    """`text_completion`."""

    created: int
    """When, in seconds since 1970."""

    choices: list[CompletionChoice]
    model: str | None = None
    usage: CompletionUsage | None = None
    system_fingerprint: str | None = None
