from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .ranking_options_hybrid_search import RankingOptionsHybridSearch


class RankingOptions(Model):
    """Ranking options for search."""

    hybrid_search: RankingOptionsHybridSearch | None = None
    ranker: Literal["auto", "default-2024-11-15"] | str | None = None
    score_threshold: float | None = None
