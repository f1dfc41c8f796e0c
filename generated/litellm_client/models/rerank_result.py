from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class RerankResult(Model):
    index: int
    """Which of the documents."""

    relevance_score: float
    document: dict[str, Any] | None = None
