from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .tag_info import TagInfo


class TagChanged(Model):
    """What was done, and the tag as it is now."""

    message: str | None = None
    tag: TagInfo | None = None
