from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .content_filter_action import ContentFilterAction


class ContentFilterPattern(Model):
    """Represents a content filter pattern (prebuilt or custom regex)"""

    action: ContentFilterAction
    """Action to take when pattern matches (BLOCK or MASK)"""

    pattern_type: Literal["prebuilt", "regex"] | str
    """Type of pattern: 'prebuilt' for predefined patterns or 'regex' for custom."""

    name: str | None = None
    """Name for this pattern (used in logging and error messages)"""

    pattern: str | None = None
    """Custom regex pattern. Required if pattern_type is 'regex'."""

    pattern_name: str | None = None
    """Name of prebuilt pattern (e.g., 'us_ssn', 'credit_card'). Required if
    pattern_type is 'prebuilt'.
    """
