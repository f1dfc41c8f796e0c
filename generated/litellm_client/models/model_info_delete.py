from __future__ import annotations

from ._base import Model


class ModelInfoDelete(Model):
    id: str
