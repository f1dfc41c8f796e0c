from __future__ import annotations

from .._runtime.models import Model


class RankingOptionsHybridSearch(Model):
    """Weights that control how reciprocal rank fusion balances semantic embedding
    matches versus sparse keyword matches when hybrid search is enabled.
    """

    embedding_weight: float
    text_weight: float
