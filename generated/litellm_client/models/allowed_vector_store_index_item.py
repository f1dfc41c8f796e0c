from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class AllowedVectorStoreIndexItem(Model):
    index_name: str
    index_permissions: list[Literal["read", "write"] | str]
