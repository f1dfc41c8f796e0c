from __future__ import annotations

from .._runtime.models import Model, WireUuid


class ModelUUID(Model):
    uuid: WireUuid | None = None
