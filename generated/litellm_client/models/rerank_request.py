from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class RerankRequest(Model):
    """Documents to sort by what they have to do with a question."""

    model: str
    """The name of a model that the proxy knows."""

    query: str
    """The question."""

    documents: list[str | dict[str, Any]]
    top_n: int | None = None
    """How many of them to give back."""

    rank_fields: list[str] | None = None
    return_documents: bool | None = None
    max_chunks_per_doc: int | None = None
