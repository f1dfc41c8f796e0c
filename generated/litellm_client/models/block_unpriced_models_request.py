from __future__ import annotations

from ._base import Model


class BlockUnpricedModelsRequest(Model):
    enabled: bool
