from __future__ import annotations

from .._runtime.models import Model


class PiiEntityCategoryMap(Model):
    category: str
    entities: list[str]
