from __future__ import annotations

from ._base import Model


class DeleteModelGroupResponse(Model):
    access_group: str
    models_updated: int
    message: str
