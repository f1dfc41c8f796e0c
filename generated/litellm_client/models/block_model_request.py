from __future__ import annotations

from .._runtime.models import Model


class BlockModelRequest(Model):
    model_id: str
