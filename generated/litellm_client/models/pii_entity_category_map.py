from __future__ import annotations

from ._base import Model


class PiiEntityCategoryMap(Model):
    category: str
    entities: list[str]
