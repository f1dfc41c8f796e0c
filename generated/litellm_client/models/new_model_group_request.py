from __future__ import annotations

from .._runtime.models import Model


class NewModelGroupRequest(Model):
    access_group: str
    model_names: list[str] | None = None
    model_ids: list[str] | None = None
