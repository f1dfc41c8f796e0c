from __future__ import annotations

from .._runtime.models import Model


class NewModelGroupResponse(Model):
    access_group: str
    models_updated: int
    model_names: list[str] | None = None
    model_ids: list[str] | None = None
