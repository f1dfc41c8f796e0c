from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .skill import Skill


class ListSkillsResponse(Model):
    """Response from listing skills."""

    data: list[Skill]
    has_more: bool = False
    next_page: str | None = None
