from __future__ import annotations

from .._runtime.models import Model


class Embedding(Model):
    index: int
    """Which of the texts."""

    embedding: list[float]
    """The vector; what `encoding_format: base64` gives in its place is kept as text."""

    object: str | None = None
    """`embedding`."""
