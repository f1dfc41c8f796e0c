from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .moderation import Moderation


class ModerationCreateResponse(Model):
    """What is thought of a content."""

    results: list[Moderation]
    id: str | None = None
    model: str | None = None
