from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .rerank_result import RerankResult


class RerankResponse(Model):
    """Documents, sorted by what they have to do with a question."""

    results: list[RerankResult]
    id: str | None = None
    meta: dict[str, Any] | None = None
