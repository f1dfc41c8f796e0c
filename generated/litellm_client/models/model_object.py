from __future__ import annotations

from .._runtime.models import Model


class ModelObject(Model):
    """A model that the proxy knows."""

    id: str
    """Its name, for `model`."""

    object: str | None = None
    """`model`."""

    created: int | None = None
    owned_by: str | None = None
    mode: str | None = None
    """`chat`, `embedding`, ..."""

    max_input_tokens: int | None = None
    max_output_tokens: int | None = None
