from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .content_filter_action import ContentFilterAction


class BlockedWord(Model):
    """Represents a blocked word with its action and optional description."""

    action: ContentFilterAction
    """Action to take when keyword is detected (BLOCK or MASK)"""

    keyword: str
    """The keyword to block or mask."""

    description: str | None = None
    """Optional description explaining why this keyword is sensitive."""
