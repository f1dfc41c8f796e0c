from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class ModelSetup(Model):
    """A model as it is kept in the database, with its parameters encrypted."""

    model_id: str
    model_name: str | None = None
    litellm_params: dict[str, Any] | str | None = None
    model_info: dict[str, Any] | str | None = None
    created_at: str | None = None
    created_by: str | None = None
    updated_at: str | None = None
    updated_by: str | None = None
