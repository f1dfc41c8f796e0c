from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .model_info_details import ModelInfoDetails


class ModelInfoEntry(Model):
    model_name: str
    litellm_params: dict[str, Any] | None = None
    """What is called for it."""

    model_info: ModelInfoDetails | None = None
    """What is known of it; prices are in dollars."""
