from __future__ import annotations

from typing import Annotated

from .._runtime.models import Model, ReadOnly, WriteOnly


class Subscription(Model):
    url: Annotated[str, WriteOnly]
    id: int | None = ReadOnly(required=False)
