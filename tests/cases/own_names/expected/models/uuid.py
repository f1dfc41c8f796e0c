from __future__ import annotations

from .._runtime.models import Model, WireUuid


class Uuid(Model):
    uuid: WireUuid | None = None
