from __future__ import annotations

from ._base import Model


class BlockModelRequest(Model):
    model_id: str
