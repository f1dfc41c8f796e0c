from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .model_object import ModelObject


class ModelList(Model):
    """The models that the caller may use."""

    data: list[ModelObject]
    object: str | None = None
    """`list`."""
