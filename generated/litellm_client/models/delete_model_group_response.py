from __future__ import annotations

from .._runtime.models import Model


class DeleteModelGroupResponse(Model):
    access_group: str
    models_updated: int
    message: str
