from __future__ import annotations

from ._base import Model


class BlockUnpricedModelsResponse(Model):
    enabled: bool
