from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .embedding import Embedding
    from .embedding_usage import EmbeddingUsage


class CreateEmbeddingResponse(Model):
    """The vectors of texts."""

    object: str
    """`list`."""

    data: list[Embedding]
    model: str | None = None
    usage: EmbeddingUsage | None = None
