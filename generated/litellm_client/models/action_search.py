from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .action_search_source import ActionSearchSource


class ActionSearch(Model):
    """Action type "search" - Performs a web search query."""

    type: ConstantOf[Literal["search"]] = "search"
    queries: list[str] | None = None
    query: str | None = None
    sources: list[ActionSearchSource] | None = None
