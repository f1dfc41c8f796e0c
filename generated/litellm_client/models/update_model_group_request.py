from __future__ import annotations

from .._runtime.models import Model


class UpdateModelGroupRequest(Model):
    model_names: list[str] | None = None
    model_ids: list[str] | None = None
